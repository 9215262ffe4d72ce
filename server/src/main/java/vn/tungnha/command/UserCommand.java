package vn.tungnha.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** {@code tungnha user}: accounts, from the terminal. Passwords are made here and told once. */
@Command(name = "user", mixinStandardHelpOptions = true, description = "Add accounts, give them new passwords, and shut out lost phones.")
final class UserCommand {
    @Command(name = "add", mixinStandardHelpOptions = true, description = "Add an account that holds a role at a place; prints a one-time password.")
    int add(@Mixin DataOption data,
            @Parameters(paramLabel = "NAME", description = "What the person signs in with.") String name,
            @Option(names = "--display-name", required = true, description = "The person's name.") String displayName,
            @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}") Role role,
            @Option(names = "--at", paramLabel = "CODE", description = "Official code of the place; the province when absent.") String code) {
        try (var house = House.quiet(data.directory())) {
            LocalDate today = ProvinceDay.of(house.getBean(Clock.class).instant());
            Place place = place(house, code, today);
            String password = Accounts.randomPassword();
            UUID account = house.getBean(Accounts.class).create(name, displayName, null);
            house.getBean(Accounts.class).setPassword(account, password, true);
            house.getBean(Roles.class).grant(List.of(new Roles.Grant(account, role, place.id(), Days.from(today))));
            System.out.printf("%s signs in with the one-time password %s%n", name, password);
            return 0;
        }
    }

    @Command(name = "password", mixinStandardHelpOptions = true, description = "Give an account a new one-time password.")
    int password(@Mixin DataOption data, @Parameters(paramLabel = "NAME") String name) {
        try (var house = House.quiet(data.standing())) {
            var accounts = house.getBean(Accounts.class);
            UUID account = account(accounts, name);
            String password = Accounts.randomPassword();
            accounts.setPassword(account, password, true);
            System.out.printf("%s signs in with the one-time password %s%n", name, password);
            return 0;
        }
    }

    @Command(name = "lost-phone", mixinStandardHelpOptions = true, description = {"Trust a person's phones no longer and sign the person out everywhere.",
        "A lost phone forgets its households the next time it reaches the server; the person signs in on another one."})
    int lostPhone(@Mixin DataOption data, @Parameters(paramLabel = "NAME") String name) {
        try (var house = House.quiet(data.standing())) {
            UUID account = account(house.getBean(Accounts.class), name);
            int phones = house.getBean(Devices.class).revokeAllOf(account);
            house.getBean(Sessions.class).closeAll(account);
            System.out.printf("Phones of %s that are trusted no longer: %d; %s is signed out everywhere and signs in anew%n", name, phones, name);
            return 0;
        }
    }

    private static UUID account(Accounts accounts, String name) {
        return accounts.find(name).orElseThrow(() -> new CannotRun("There is no account named " + name + ".")).id();
    }

    private static Place place(ApplicationContext house, String code, LocalDate today) {
        if (code != null) return PlaceByCode.today(house, code);
        return house.getBean(Places.class).root(today).orElseThrow(() ->
                new CannotRun("There are no places yet; bring them in with: ./tungnha import places FILE"));
    }
}
