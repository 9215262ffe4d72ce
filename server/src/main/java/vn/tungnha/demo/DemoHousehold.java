package vn.tungnha.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A simulated household: who is in it, and what they can do by now. */
final class DemoHousehold {
    /** How far one person has come with one service. */
    static final class Skill {
        final UUID service;
        int level;
        int times;

        Skill(UUID service) { this.service = service; }
    }

    /** Somebody of the household. */
    static final class Person {
        final UUID id;
        final int age;
        final boolean ownPhone;
        final List<Skill> skills = new ArrayList<>(2);

        Person(UUID id, int age, boolean ownPhone) {
            this.id = id;
            this.age = age;
            this.ownPhone = ownPhone;
        }

        Skill skill(UUID service) {
            for (Skill skill : skills) if (skill.service.equals(service)) return skill;
            var skill = new Skill(service);
            skills.add(skill);
            return skill;
        }
    }

    final UUID id;
    Instant knownSince;
    final List<Person> people = new ArrayList<>(4);

    DemoHousehold(UUID id) { this.id = id; }
}
