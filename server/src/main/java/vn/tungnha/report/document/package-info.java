/** Official documents, and how they are laid out on paper: one layout, written as docx, pdf and xlsx. Plain Java. */
@org.jspecify.annotations.NullMarked
package vn.tungnha.report.document;
