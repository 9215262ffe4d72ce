package vn.tungnha.demo;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;

/** Bank accounts and wallets of households: opened at the first lesson in which the person does it hands on. */
final class DemoPayments {
    private static final Set<UUID> SERVICES = Set.of(DemoServices.id("bank-account"), DemoServices.id("wallet"));
    private static final int HANDS_ON = 2;

    private final DemoTeller teller;
    private final Set<String> opened = new HashSet<>();

    DemoPayments(DemoTeller teller) { this.teller = teller; }

    void afterHelp(DemoHousehold household, DemoHousehold.Skill skill, UUID author, Instant at, Instant recorded) {
        if (skill.level < HANDS_ON || !SERVICES.contains(skill.service) || !opened.add(household.id + " " + skill.service)) return;
        teller.tell(teller.id(at), author, "account.opened/1", household.id, at.plusSeconds(60), recorded, "{\"service\":\"" + skill.service + "\",\"use\":\"pay\",\"on\":\""
                + ProvinceDay.of(at) + "\"}", null);
    }
}
