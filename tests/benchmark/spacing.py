#!/usr/bin/python3
# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how the lines of running text are spaced in PDFs, whoever made them: spacing.py [--size POINTS] FILE…

Reads each file with Poppler (pdftotext -bbox-layout). A line counts when it is of the commonest height, has five words or
more, evenly spaced, and reaches the right edge of the lines around it: the justified ones. Lengths are in ems of the type's size."""
import collections, html, re, statistics, subprocess, sys

WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
HYPHENS = '-\u00ad\u2010'


def pages_of(path):
    text = subprocess.run(['pdftotext', '-bbox-layout', path, '-'], capture_output=True, text=True, check=True).stdout
    for page in text.split('<page ')[1:]:
        yield [[[float(word[i]) for i in (1, 2, 3, 4)] + [html.unescape(word[5])] for word in WORD.finditer(line)]
               for line in page.split('<line ')[1:]]


def height(line):
    return round(line[0][3] - line[0][1], 1)


def body_lines(path):
    """By page: the lines of the commonest height."""
    pages = [[line for line in page if line] for page in pages_of(path)]
    heights = collections.Counter(height(line) for page in pages for line in page if len(line) >= 5)
    if not heights:
        return []
    usual = heights.most_common(1)[0][0]
    return [[line for line in page if abs(height(line) - usual) < 0.2] for page in pages]


def joined(page):
    """Lines on one baseline that a reader of layouts took apart at a wide space are one again."""
    lines = []
    for line in sorted(page, key=lambda each: (round(each[0][1]), each[0][0])):
        if lines and abs(lines[-1][0][1] - line[0][1]) < 1 and line[0][0] > lines[-1][-1][2]:
            lines[-1] += line
        else:
            lines.append(list(line))
    return lines


def gaps(line):
    return [right[0] - left[2] for left, right in zip(line, line[1:])]


def right_edge(pages):
    ends = [round(line[-1][2]) for page in pages for line in page if len(line) >= 5]
    return statistics.mode(ends) if ends else 0


def is_even(line):
    """Justifying opens all spaces alike; tabs, numbers of headings and leaders of a table of contents do not."""
    spaces = gaps(line)
    return max(spaces) < 2 * statistics.median(spaces) and sum(set(word[4]) == {'.'} for word in line) < 3


def rivers(lines, size):
    """Gaps that lie below one another in three lines or more, by their middles."""
    count, open_rivers = 0, []
    for line in lines:
        middles = [(left[2] + right[0]) / 2 for left, right in zip(line, line[1:])]
        following = []
        for middle in middles:
            longest = max((length for at, length in open_rivers if abs(at - middle) < 0.15 * size), default=0)
            following.append((middle, longest + 1))
            count += longest + 1 == 3
        open_rivers = following
    return count


def longest_run(flags):
    longest = run = 0
    for flag in flags:
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest


def measure(path, size):
    pages = [joined(page) for page in body_lines(path)]
    edges = [right_edge(pages[side::2]) for side in (0, 1)]  # left and right pages may be mirrored
    full = [[line for line in page if len(line) >= 5 and abs(line[-1][2] - edges[number % 2]) < 2.5 and is_even(line)]
            for number, page in enumerate(pages)]
    lines = [line for page in full for line in page]
    spaces = [gap / size for line in lines for gap in gaps(line)]
    means = [statistics.mean(gaps(line)) / size for line in lines]
    broken = [line[-1][4][-1] in HYPHENS for line in lines]
    return {
        'pages': len(pages),
        'lines on a page': statistics.quantiles([len(page) for page in pages if page], n=10)[8],
        'justified lines': len(lines),
        'letters on a line': statistics.mean(sum(len(word[4]) + 1 for word in line) for line in lines),
        'space, median (em)': statistics.median(spaces),
        'space, deviation (em)': statistics.pstdev(means),
        'space, 95th percentile (em)': statistics.quantiles(means, n=20)[18],
        'space, widest line (em)': max(means),
        'lines looser than 0.45 em (%)': 100 * sum(mean > 0.45 for mean in means) / len(means),
        'lines tighter than 0.18 em (%)': 100 * sum(mean < 0.18 for mean in means) / len(means),
        'lines that end with a hyphen (%)': 100 * sum(broken) / len(broken),
        'hyphens in a row, at most': longest_run(broken),
        'rivers on 100 lines': 100 * sum(rivers(page, size) for page in full) / len(lines),
    }


def main():
    arguments = sys.argv[1:]
    size = 10.5
    if arguments[:1] == ['--size']:
        size, arguments = float(arguments[1]), arguments[2:]
    figures = {path: measure(path, size) for path in arguments}
    for what in next(iter(figures.values())):
        print(f'{what:36}' + ''.join(f'{each[what]:12.3f}' if isinstance(each[what], float) else f'{each[what]:12}'
                                      for each in figures.values()))


if __name__ == '__main__':
    main()
