package vn.tungnha.demo;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Enters households and their people into the register at the first visit. */
final class DemoRegistration {
    private static final double[] SIZES = {0.05, 0.18, 0.40, 0.71, 0.88, 0.97, 1.0};

    private final DemoVillageSite site;
    private final DemoNames names;
    private final DemoTeller teller;
    private final SplittableRandom random;
    private int house;

    DemoRegistration(DemoVillageSite site, DemoNames names, DemoTeller teller, SplittableRandom random) {
        this.site = site;
        this.names = names;
        this.teller = teller;
        this.random = random;
    }

    /** At the first visit. */
    DemoHousehold register(UUID author, Instant at, Instant recorded) { return register(author, at, recorded, "visit"); }

    /** From the commune's list. */
    DemoHousehold list(UUID office, Instant at, Instant recorded) { return register(office, at, recorded, "list"); }

    private DemoHousehold register(UUID author, Instant at, Instant recorded, String source) {
        String group = random.nextInt(10) < 8 ? site.ethnicGroup() : names.ethnicGroup(random);
        String surname = names.surname(group, random);
        boolean woman = random.nextInt(100) < 27;
        String head = names.person(surname, group, woman, random);
        UUID id = teller.id(at);
        teller.tell(id, author, "household.registered/1", id, at, recorded, body(group, source),
                "{\"head\":\"" + head + "\",\"locator\":\"" + locator() + "\"" + (random.nextInt(3) > 0 ? ",\"phones\":[\"" + phone() + "\"]" : "") + "}");
        var household = new DemoHousehold(id);
        int size = size();
        int headAge = 28 + random.nextInt(45);
        for (int i = 0; i < size; i++) household.people.add(person(household, i, head, woman, surname, group, headAge, author, at, recorded.plusMillis(i)));
        return household;
    }

    private DemoHousehold.Person person(DemoHousehold household, int position, String head, boolean headIsWoman, String surname, String group, int headAge,
            UUID author, Instant at, Instant recorded) {
        boolean female = position == 0 ? headIsWoman : position == 1 ? !headIsWoman : random.nextBoolean();
        String relation = switch (position) {
            case 0 -> "head";
            case 1 -> "spouse";
            case 5, 6 -> "parent";
            default -> "child";
        };
        int age = switch (relation) {
            case "head" -> headAge;
            case "spouse" -> Math.max(19, headAge - 3 + random.nextInt(6));
            case "parent" -> headAge + 20 + random.nextInt(8);
            default -> Math.max(1, headAge - 22 - random.nextInt(12));
        };
        String family = position == 1 ? names.surname(group, random) : surname;
        String name = position == 0 ? head : names.person(family, group, female, random);
        boolean ownPhone = age >= 14 && random.nextDouble() < (age < 60 ? 0.86 : 0.38);
        UUID id = teller.tell(teller.id(at), author, "person.registered/1", household.id, at, recorded, "{\"gender\":\"" + (female ? "female" : "male")
                + "\",\"birthYear\":" + (2024 - age) + ",\"relation\":\"" + relation + "\"}", "{\"name\":\"" + name + "\"}");
        return new DemoHousehold.Person(id, age, ownPhone);
    }

    private String body(String group, String source) {
        int luck = random.nextInt(100);
        String poverty = luck < 18 + 14 * site.remoteness() ? "poor" : luck < 36 + 10 * site.remoteness() ? "near" : "none";
        return "{\"source\":\"" + source + "\",\"ground\":\"task\",\"farm\":" + (random.nextInt(100) < 84) + ",\"poverty\":\"" + poverty + "\""
                + (group.equals("Kinh") ? "" : ",\"languages\":[\"Kinh\",\"" + group + "\"]") + "}";
    }

    private String locator() {
        house++;
        return switch (random.nextInt(6)) {
            case 0 -> "nhà sàn cạnh suối, số " + house;
            case 1 -> "đầu thôn, bên phải đường, số " + house;
            case 2 -> "sau nhà văn hóa, số " + house;
            case 3 -> "gần cầu treo, số " + house;
            case 4 -> "cuối dốc, số " + house;
            default -> "giữa thôn, số " + house;
        };
    }

    /** Numbers of no operator: the block 0999 is not given out. */
    private String phone() { return "0999" + String.format("%06d", random.nextInt(1_000_000)); }

    private int size() {
        double at = random.nextDouble();
        int size = 1;
        while (SIZES[size - 1] < at) size++;
        return size;
    }
}
