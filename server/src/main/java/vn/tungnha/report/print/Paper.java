package vn.tungnha.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.place.Place;
import vn.tungnha.report.Choices;
import vn.tungnha.report.Office;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Signature;

/**
 * Whose paper it is.
 *
 * @param map which map of places it follows, in words; null for the map of today
 */
record Paper(Place place, Office office, @Nullable String map) {
    /** A list that those named sign beneath. */
    OfficialDocument list(String sign, String title, List<String> subject, boolean landscape, List<Block> blocks) {
        List<String> lines = map == null ? subject : Stream.concat(subject.stream(), Stream.of("(" + map + ")")).toList();
        return new OfficialDocument(office.letterhead(sign, Choices.NONE), title, lines, landscape, blocks, null, List.of(), List.of());
    }

    /** Who drew it up on the left, who answers for it on the right. */
    Block signatures(String... before) {
        var signatures = new ArrayList<Signature>();
        Signature last = office.signature(Choices.NONE);
        for (String each : before) if (!last.capacity().contains(each)) signatures.add(new Signature(List.of(each), null));
        signatures.add(last);
        return new Block.Signatures(signatures);
    }
}
