package vn.tungnha.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.staff.StaffByCommand;

/** {@code tungnha user}: accounts, from the terminal. Passwords are made here and told once. */
@Command(name = "user", mixinStandardHelpOptions = true, description = "Add accounts, give them new passwords, and shut out lost phones.")
final class UserCommand {
    /** The roles that people hold. */
    static final class PersonRoles extends ArrayList<String> {
        PersonRoles() { super(Stream.of(Role.values()).filter(Role::ofAPerson).map(Role::name).toList()); }
    }

    @ParentCommand private Main main;

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Add an account that holds a role at a place; prints a one-time password.")
    int add(@Mixin DataOption data,
            @Parameters(paramLabel = "NAME", description = "What the person signs in with.") String name,
            @Option(names = "--display-name", required = true, description = "The person's name.") String displayName,
            @Option(names = "--role", required = true, completionCandidates = PersonRoles.class, description = "One of: ${COMPLETION-CANDIDATES}") Role role,
            @Option(names = "--at", paramLabel = "CODE", description = "Official code of the place; the province when absent.") String code) {
        Accounts.checkNames(name, displayName);
        PlaceByCode.checkTyped(code);
        try (var house = main.host().open(data)) {
            int place = place(house.context(), code).id();
            printPassword(name, house.getBean(StaffByCommand.class).add(name, displayName, role, place));
            return 0;
        }
    }

    @Command(name = "password", mixinStandardHelpOptions = true, description = "Give an account a new one-time password.")
    int password(@Mixin DataOption data, @Parameters(paramLabel = "NAME") String name) {
        Accounts.checkName(name);
        try (var house = main.host().open(data)) {
            printPassword(name, house.getBean(StaffByCommand.class).newPassword(account(house.getBean(Accounts.class), name)));
            return 0;
        }
    }

    @Command(name = "lost-phone", mixinStandardHelpOptions = true, description = {"Trust a person's phones no longer and sign the person out everywhere.",
        "A lost phone forgets its households the next time it reaches the server; the person signs in on another one."})
    int lostPhone(@Mixin DataOption data, @Parameters(paramLabel = "NAME") String name) {
        Accounts.checkName(name);
        try (var house = main.host().open(data)) {
            int phones = house.getBean(StaffByCommand.class).revokePhones(account(house.getBean(Accounts.class), name));
            main.host().out().printf("Phones of %s that are trusted no longer: %d; %s is signed out everywhere and has to sign in again%n", name, phones, name);
            return 0;
        }
    }

    private void printPassword(String name, String password) { main.host().out().printf("%s signs in with the one-time password %s%n", name, password); }

    private static UUID account(Accounts accounts, String name) {
        return accounts.find(name).orElseThrow(() -> new CannotRun("There is no account named " + name + ".")).id();
    }

    private static Place place(ApplicationContext house, String code) {
        if (code != null) return PlaceByCode.today(house, code);
        return house.getBean(Places.class).root(ProvinceDay.of(house.getBean(Clock.class).instant())).orElseThrow(() ->
                new CannotRun("There are no places yet; bring them in with: ./tungnha import places FILE"));
    }
}
