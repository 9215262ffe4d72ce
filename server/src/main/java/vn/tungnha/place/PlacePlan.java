package vn.tungnha.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tungnha.kernel.Table.RefusedRow;

/** Changes of the tree that the rows of a file describe. {@link Places#write} writes them, in parts or at once. */
public final class PlacePlan {
    /** FRESH: a new place. CHANGED: the place is there, and the row declares something new about it. */
    public enum Meaning { FRESH, CHANGED, SAME }

    /** A row that means something. */
    public record Accepted(int line, PlaceDraft draft, Meaning meaning) {}

    private final List<Accepted> accepted;
    private final List<RefusedRow> refused;
    private final Map<String, Accepted> freshByKey;
    private final Map<String, Integer> ids;

    PlacePlan(List<Accepted> accepted, List<RefusedRow> refused, Map<String, Integer> known) {
        this.accepted = List.copyOf(accepted);
        this.refused = List.copyOf(refused);
        freshByKey = accepted.stream().filter(each -> each.meaning() == Meaning.FRESH).collect(Collectors.toMap(each -> each.draft().key(), Function.identity()));
        ids = new HashMap<>(known);
    }

    /** Higher places first. */
    public List<Accepted> accepted() { return accepted; }

    public List<RefusedRow> refused() { return refused; }

    /** The id of an accepted row's place; absent until a new place is written. */
    public int idOf(Accepted row) { return ids.get(row.draft().key()); }

    /** The new place above, when it is of the same file and not written yet. */
    Accepted unwrittenParent(Accepted row) {
        String parent = row.draft().parent();
        return parent == null || ids.containsKey(parent) ? null : freshByKey.get(parent);
    }

    boolean isWritten(Accepted row) { return ids.containsKey(row.draft().key()); }

    Map<String, Integer> ids() { return ids; }

    void written(Map<String, Integer> fresh) { ids.putAll(fresh); }
}
