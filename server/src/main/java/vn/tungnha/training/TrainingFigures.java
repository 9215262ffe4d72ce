package vn.tungnha.training;

import java.time.LocalDate;

/**
 * What training a place had in a period, every unit of count told apart.
 *
 * @param sessions           held or planned to be, not cancelled, that begin in the period
 * @param hybrid             of them in person and online at once
 * @param heads              lượt: all who came, named or not
 * @param members            different members of teams, by name
 * @param conferenceMembers  different members at conferences
 * @param hybridMembers      different members in hybrid sessions
 * @param memberAttendances  lượt of theirs
 * @param citizens           different citizens, by name
 * @param citizenAttendances lượt of theirs
 * @param covered            in how many of the places right beneath a session was held
 * @param places             how many places stand right beneath, on the map of that day
 * @param level              their level: 2 districts, 3 communes, 4 villages
 */
public record TrainingFigures(LocalDate from, LocalDate to, LocalDate map, int sessions, int conferences, int classes, int hybrid, int heads, int members,
        int conferenceMembers, int hybridMembers, int memberAttendances, int citizens, int households, int citizenAttendances, int covered, int places,
        int level) {}
