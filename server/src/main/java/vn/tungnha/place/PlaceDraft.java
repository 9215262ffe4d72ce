package vn.tungnha.place;

import java.util.Objects;
import vn.tungnha.kernel.VietnameseText;

/**
 * A place to be founded.
 *
 * @param key       what the parent is named by among the drafts of one founding, unique there
 * @param parent    the parent's key, or null for the province
 * @param declared  what it declares about itself, or null
 * @param point     where its middle is, or null
 * @param takesPart the days it takes part in the programme, or null when it does not or a place above answers for it
 */
public record PlaceDraft(String key, String parent, String code, String name, String type, Days valid, Declared declared, Point point,
        Days takesPart) {
    public PlaceDraft {
        Objects.requireNonNull(key);
        name = VietnameseText.oneLine(Objects.requireNonNull(name));
        code = VietnameseText.oneLine(code);
        Objects.requireNonNull(type);
        Objects.requireNonNull(valid);
    }

    public PlaceDraft(String key, String parent, String code, String name, String type, Days valid) {
        this(key, parent, code, name, type, valid, null, null, null);
    }

    public PlaceDraft(String key, String parent, String code, String name, String type, Days valid, Declared declared, Point point) {
        this(key, parent, code, name, type, valid, declared, point, null);
    }
}
