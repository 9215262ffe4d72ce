package vn.tungnha.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as Decree 30/2020/NĐ-CP wants it; {@link Measures} says how large everything is.
 *
 * @param title      e.g. {@code BÁO CÁO}
 * @param subject    what it is about, beneath
 * @param landscape  for a list that needs the width
 * @param signature  who signs at the end on the right; null when the blocks say it themselves
 * @param recipients whom it goes to; empty for none
 */
public record OfficialDocument(Letterhead head, String title, List<String> subject, boolean landscape, List<Block> blocks, @Nullable Signature signature,
        List<String> recipients, List<Part> annexes) {
    public OfficialDocument {
        subject = List.copyOf(subject);
        blocks = List.copyOf(blocks);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }
}
