package vn.tungnha.kernel;

import java.util.List;

/**
 * One sheet of a file that an office handed in: its lines that hold something, each cell as a person sees it.
 *
 * @param name      as on its tab; empty for a text file
 * @param separated whether cells are parted by a sign, so that one sign too many shifts all cells behind it
 */
record Sheet(String name, List<Csv.Line> lines, boolean separated) {}
