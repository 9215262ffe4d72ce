package vn.tungnha.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The households of a village as they are known so far, and who of their people was taught already. */
final class DemoVillagePeople {
    final List<DemoHousehold> households = new ArrayList<>();
    private final Set<UUID> trained = new HashSet<>();
    private final Set<UUID> held = new HashSet<>();

    void trained(UUID person) { trained.add(person); }

    boolean isTrained(DemoHousehold.Person person) { return trained.contains(person.id); }

    int trained() { return trained.size(); }

    /** Stuck with the service of the story, until set free. */
    void hold(UUID person) { held.add(person); }

    void free(UUID person) { held.remove(person); }

    boolean isHeld(DemoHousehold.Person person) { return held.contains(person.id); }
}
