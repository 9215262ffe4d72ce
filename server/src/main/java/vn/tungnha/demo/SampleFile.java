package vn.tungnha.demo;

import vn.tungnha.kernel.Workbook;

/**
 * A list as an office has it, made up.
 *
 * @param kind     of the import that it is for
 * @param fileName with its ending
 */
public record SampleFile(String kind, String fileName, Workbook.Sheet sheet) {}
