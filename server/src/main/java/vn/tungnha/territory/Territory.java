package vn.tungnha.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.ledger.LeafFacts;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceHistory;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.place.Reorganisation.Changed;
import vn.tungnha.territory.PlaceEdit.Kind;
import vn.tungnha.territory.TerritoryLog.Entry;
import vn.tungnha.territory.TerritoryLog.Last;
import vn.tungnha.territory.TerritoryLog.Words;

/** Changes places on behalf of somebody who may; every change can be looked at first, is recorded, and can be taken back while nothing builds on it. */
@Component
public class Territory {
    private record Made(int place, PlaceHistory before, PlaceHistory after) {}

    private final Places places;
    private final TerritoryLog log;
    private final Authority authority;
    private final LeafFacts facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Territory(Places places, TerritoryLog log, Authority authority, LeafFacts facts, TransactionTemplate transaction, Clock clock) {
        this.places = places;
        this.log = log;
        this.authority = authority;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes the change and rolls it back, so that a preview is refused for the same reasons as the change. */
    public TerritoryPreview preview(UUID account, int place, PlaceEdit edit) {
        check(account, place, isKept(edit.kind().name()));
        Made made = transaction.execute(status -> {
            status.setRollbackOnly();
            return apply(place, edit);
        });
        places.forget();
        return new TerritoryPreview(made.before(), made.after(), edit.isNaming() ? alike(made.after()) : List.of());
    }

    /** Returns the place that was changed or created. */
    public int make(UUID account, int place, PlaceEdit edit) {
        check(account, place, isKept(edit.kind().name()));
        int changed = transaction.execute(status -> {
            Made made = apply(place, edit);
            log.record(Entry.of(made.place(), account, edit, words(edit.kind(), made), made.before(), made.after()));
            return made.place();
        });
        places.forget();
        return changed;
    }

    /** Takes back the last change of a place that was not taken back. */
    public void undo(UUID account, int place) {
        checkKeeps(account, place);
        transaction.executeWithoutResult(status -> {
            Last last = log.last(place).filter(Last::isUndoable).orElseThrow(() -> new Refusal(TerritoryProblem.TERRITORY_NOTHING_TO_UNDO));
            check(account, place, isKept(last.kind().name()));
            if (last.several()) undoSeveral(account, last);
            else undoOne(place, last);
            log.markUndone(last.id());
            log.record(new Entry(last.place(), account, TerritoryChange.Kind.UNDONE, last.from(), null, last.words().after(), last.words().before(), null, null, null, null));
        });
        places.forget();
    }

    /** Takes back all places and numbers of an import, in the caller's transaction. */
    void takeBack(UUID account, UUID importId) {
        Map<Long, Changed> changes = log.ofImport(importId);
        if (changes.isEmpty()) throw new Refusal(TerritoryProblem.TERRITORY_NOTHING_TO_UNDO);
        List<Integer> touched = changes.values().stream().map(Changed::place).distinct().toList();
        touched.forEach(each -> check(account, each));
        Map<Integer, PlaceHistory> now = places.histories(touched);
        if (changes.values().stream().anyMatch(each -> each.after() != null && !each.after().equals(now.get(each.place()))))
            throw new Refusal(TerritoryProblem.TERRITORY_CHANGED_SINCE);
        List<Changed> created = changes.values().stream().filter(each -> each.before() == null).toList();
        if (facts.existAt(created.stream().flatMap(each -> now.get(each.place()).homes().stream()).map(PlaceHistory.Home::leaf).toList()))
            throw new Refusal(TerritoryProblem.TERRITORY_HAS_FACTS);
        places.restore(List.copyOf(changes.values()));
        log.markUndone(changes.keySet());
    }

    private void undoOne(int place, Last last) {
        if (last.after() != null && !last.after().equals(places.history(place))) throw new Refusal(TerritoryProblem.TERRITORY_CHANGED_SINCE);
        if (last.kind() == TerritoryChange.Kind.CREATED) remove(place);
        else places.change(place, history -> last.before());
    }

    private void undoSeveral(UUID account, Last last) {
        check(account, last.place());
        List<Changed> touched = log.touched(last.id());
        Map<Integer, PlaceHistory> now = places.histories(touched.stream().map(Changed::place).toList());
        if (touched.stream().anyMatch(each -> !each.after().equals(now.get(each.place())))) throw new Refusal(TerritoryProblem.TERRITORY_CHANGED_SINCE);
        List<Integer> ownLeaves = touched.stream().filter(each -> each.before() == null)
                .flatMap(each -> each.after().homes().stream()).filter(PlaceHistory.Home::main).map(PlaceHistory.Home::leaf).toList();
        if (facts.existAt(ownLeaves)) throw new Refusal(TerritoryProblem.TERRITORY_HAS_FACTS);
        places.restore(touched);
    }

    LocalDate today() { return ProvinceDay.of(clock.instant()); }

    /** Throws PLACE_UNKNOWN, also for places that the account does not manage. */
    void check(UUID account, int place) {
        if (!permits(account, Permission.MANAGE_PLACES, place)) throw unknown(place);
    }

    /** Throws PLACE_UNKNOWN, also for places where the account neither manages places nor keeps their names and numbers. */
    void checkKeeps(UUID account, int place) {
        if (!permits(account, Permission.KEEP_PLACES, place)) throw unknown(place);
    }

    /** Throws FORBIDDEN when the account may only make changes that are {@code kept}. */
    private void check(UUID account, int place, boolean kept) {
        checkKeeps(account, place);
        if (!kept && !permits(account, Permission.MANAGE_PLACES, place)) throw new Refusal(AccessProblem.FORBIDDEN);
    }

    private static boolean isKept(String kind) { return kind.equals(Kind.CORRECTED.name()) || kind.equals(Kind.DECLARED.name()); }

    private boolean permits(UUID account, Permission permission, int place) { return authority.permitsAt(account, permission, existingOrFormerParent(place), today()); }

    private static Refusal unknown(int place) { return new Refusal(PlaceProblem.PLACE_UNKNOWN, Map.of("place", place)); }

    /** The place itself if it exists today, otherwise its nearest former parent that still exists. */
    private int existingOrFormerParent(int place) {
        if (places.find(place, today()).isPresent()) return place;
        Place other = places.lastStanding(place, LocalDate.MAX).flatMap(day -> places.find(place, day))
                .orElseThrow(() -> unknown(place));
        return other.parent() == null ? place : existingOrFormerParent(other.parent());
    }

    private Made apply(int place, PlaceEdit edit) {
        edit.check();
        PlaceHistory before = places.history(place);
        if (edit.kind() == Kind.CREATED) {
            int created = places.create(place, edit.draft(before.last().valid()));
            return new Made(created, null, places.history(created));
        }
        if (edit.kind() == Kind.ABOLISHED) checkEmpty(before);
        return new Made(place, before, places.change(place, edit::applyTo));
    }

    private void remove(int place) {
        PlaceHistory history = places.history(place);
        checkEmpty(history);
        places.remove(place);
    }

    private void checkEmpty(PlaceHistory history) {
        if (facts.existAt(history.homes().stream().map(PlaceHistory.Home::leaf).toList())) throw new Refusal(TerritoryProblem.TERRITORY_HAS_FACTS);
    }

    List<String> alike(PlaceHistory fresh) {
        String letters = VietnameseText.folded(fresh.last().name());
        Integer parent = fresh.last().parent();
        if (parent == null) return List.of();
        return places.children(parent, today()).stream().filter(each -> each.id() != fresh.place() && VietnameseText.folded(each.name()).equals(letters))
                .map(Place::fullName).toList();
    }

    private static Words words(Kind kind, Made made) {
        PlaceHistory.Version after = made.after().last();
        return switch (kind) {
            case RENAMED, CORRECTED -> new Words(made.before().last().name(), after.name());
            case RECODED -> new Words(Objects.toString(made.before().last().code(), "–"), Objects.toString(after.code(), "–"));
            case CREATED -> new Words(null, after.name());
            case DECLARED, TAKES_PART, ABOLISHED -> new Words(null, null);
        };
    }
}
