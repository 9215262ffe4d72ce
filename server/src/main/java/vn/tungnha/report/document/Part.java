package vn.tungnha.report.document;

import java.util.List;

/**
 * Pages that are numbered by themselves: the document proper, or an annex of it.
 *
 * @param number    of the annex, from 1
 * @param subtitle  whose annex it is, in brackets beneath
 * @param landscape for wide tables
 */
public record Part(int number, String title, String subtitle, boolean landscape, List<Block> blocks) {
    public Part { blocks = List.copyOf(blocks); }

    public String name() { return "Phụ lục " + Written.padded(number); }
}
