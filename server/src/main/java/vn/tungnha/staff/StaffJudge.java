package vn.tungnha.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRow.Choice;
import vn.tungnha.imports.ImportScope;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.VietnameseText;

/**
 * Decides for each row of a list whether the person has an account. Sure is: the same user name, or the same telephone
 * number and spelling of the name. A name alone, or a number under another name, is for a person to decide.
 */
final class StaffJudge {
    private static final String NEW_PERSON = "new-person";
    private static final String SAME_PERSON = "account:";

    private record Held(UUID account, Role role, int place) {}

    private final Map<String, AccountDirectory.Line> byUserName;
    private final Map<String, List<AccountDirectory.Line>> byPhone;
    private final Map<String, List<AccountDirectory.Line>> byName;
    private final Map<UUID, AccountDirectory.Line> byId;
    private final UserNames userNames;
    private final ImportScope scope;
    private final Set<Held> inFile = new HashSet<>();
    private final Map<String, UUID> freshByKey = new HashMap<>();

    /** @param isNear whether the name of an account is enough to ask whether it is meant */
    StaffJudge(Collection<AccountDirectory.Line> candidates, Predicate<AccountDirectory.Line> isNear, UserNames userNames, ImportScope scope) {
        byUserName = candidates.stream().collect(Collectors.toMap(AccountDirectory.Line::name, each -> each));
        byId = candidates.stream().collect(Collectors.toMap(AccountDirectory.Line::id, each -> each));
        byPhone = candidates.stream().filter(each -> each.phone() != null).collect(Collectors.groupingBy(AccountDirectory.Line::phone));
        byName = candidates.stream().filter(isNear).collect(Collectors.groupingBy(each -> VietnameseText.folded(each.displayName())));
        this.userNames = userNames;
        this.scope = scope;
    }

    ImportRow judge(Table.Row row, StaffRow person, @Nullable String decision) {
        if (decision != null && decision.startsWith(SAME_PERSON)) return chosen(row, person, decision);
        Optional<AccountDirectory.Line> sure = Optional.ofNullable(byId.get(freshId(row, person))).or(() -> sure(person));
        if (sure.isPresent()) return existing(row, person, sure.get());
        List<AccountDirectory.Line> alike = alike(person);
        if (alike.isEmpty() || NEW_PERSON.equals(decision)) return fresh(row, person);
        return ImportRow.unclear(row, StaffProblem.STAFF_PERSON_AMBIGUOUS, Map.of("count", alike.size()), choices(alike));
    }

    private ImportRow chosen(Table.Row row, StaffRow person, String decision) {
        return byId.values().stream().filter(each -> decision.equals(SAME_PERSON + each.id())).findFirst().map(each -> existing(row, person, each))
                .orElseGet(() -> ImportRow.unclear(row, StaffProblem.STAFF_PERSON_AMBIGUOUS, Map.of("count", alike(person).size()), choices(alike(person))));
    }

    private Optional<AccountDirectory.Line> sure(StaffRow person) {
        if (person.userName() != null) return Optional.ofNullable(byUserName.get(person.userName()));
        if (person.phone() == null) return Optional.empty();
        return byPhone.getOrDefault(person.phone(), List.of()).stream().filter(each -> sameSpelling(each, person)).findFirst();
    }

    /** The same number under another name, or the same name where one of the two has no number. */
    private List<AccountDirectory.Line> alike(StaffRow person) {
        if (person.userName() != null) return List.of();
        Stream<AccountDirectory.Line> named = byName.getOrDefault(VietnameseText.folded(person.name()), List.of()).stream()
                .filter(each -> each.phone() == null || person.phone() == null);
        Stream<AccountDirectory.Line> sameNumber = person.phone() == null ? Stream.of() : byPhone.getOrDefault(person.phone(), List.of()).stream();
        return Stream.concat(named, sameNumber).distinct().toList();
    }

    private static boolean sameSpelling(AccountDirectory.Line account, StaffRow person) {
        return VietnameseText.spelling(account.displayName()).equals(VietnameseText.spelling(person.name()));
    }

    private ImportRow existing(Table.Row row, StaffRow person, AccountDirectory.Line account) {
        boolean held = account.roles().stream().anyMatch(each -> covers(each, person));
        if (held || !inFile.add(new Held(account.id(), person.role(), person.place().id()))) return ImportRow.same(row, account.name());
        return ImportRow.changed(row, account.name(), new StaffWrite(null, grant(account.id(), person)));
    }

    private static boolean covers(RoleHeld held, StaffRow person) {
        return held.role() == person.role() && held.place() == person.place().id() && held.valid().covers(person.days());
    }

    /** The same person twice in one file gets one account. */
    private ImportRow fresh(Table.Row row, StaffRow person) {
        String key = VietnameseText.spelling(person.name()) + "|" + (person.phone() == null ? person.place().id() : person.phone());
        UUID known = freshByKey.get(key);
        if (known != null) {
            if (!inFile.add(new Held(known, person.role(), person.place().id()))) return ImportRow.same(row, null);
            return ImportRow.changed(row, null, new StaffWrite(null, grant(known, person)));
        }
        if (person.userName() != null && !userNames.take(person.userName()))
            return ImportRow.refused(row, StaffColumns.USER_NAME, AccessProblem.ACCOUNT_NAME_TAKEN, Map.of("name", person.userName()));
        UUID id = freshId(row, person);
        freshByKey.put(key, id);
        inFile.add(new Held(id, person.role(), person.place().id()));
        String userName = person.userName() == null ? userNames.choose(person.name()) : person.userName();
        return ImportRow.fresh(row, userName, new StaffWrite(new Accounts.Draft(id, userName, person.name(), person.phone()), grant(id, person)));
    }

    /** The same for the same row of an import, so that an import which is taken in once more finds what it wrote. */
    private UUID freshId(Table.Row row, StaffRow person) { return Ids.named("staff-import", scope.importId() + " " + row.line(), person.name()); }

    private static Roles.Grant grant(UUID account, StaffRow person) { return new Roles.Grant(account, person.role(), person.place().id(), person.days()); }

    private static List<Choice> choices(List<AccountDirectory.Line> alike) {
        Stream<Choice> same = alike.stream().map(each -> new Choice(SAME_PERSON + each.id(),
                each.displayName() + " (" + each.name() + (each.phone() == null ? "" : ", " + each.phone()) + ")"));
        return Stream.concat(same, Stream.of(new Choice(NEW_PERSON, ""))).toList();
    }
}
