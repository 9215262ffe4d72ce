package vn.tungnha.team.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.access.Permission;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.FactType.Home;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Measure.Kind;
import vn.tungnha.ledger.Measure.Unit;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.ledger.RowKind.Audience;
import vn.tungnha.team.MemberDescribed;
import vn.tungnha.team.MemberJoined;
import vn.tungnha.team.MemberLeft;
import vn.tungnha.team.MemberRow;
import vn.tungnha.team.TeamDissolved;
import vn.tungnha.team.TeamFounded;
import vn.tungnha.team.TeamRow;
import vn.tungnha.team.TeamServes;

/** The fact types, row kinds and measures of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class TeamWords {
    static final RowKind<TeamRow> TEAM = new RowKind<>("team", 1, TeamRow.class, "team.team", Audience.BENEATH, Permission.SIGNED_IN);
    static final RowKind<MemberRow> MEMBER = new RowKind<>("member", 1, MemberRow.class, "team.member", Audience.BENEATH, Permission.SEE_PERSONAL);
    static final Measure FOUNDED = new Measure("team.founded", Kind.COUNT, Unit.TEAM);
    static final Measure JOINED = new Measure("member.joined", Kind.COUNT, Unit.PERSON);
    static final Measure LEFT = new Measure("member.left", Kind.COUNT, Unit.PERSON);
    /** What stands: founded less dissolved, joined less left; up to a day since founding it is how many there are. */
    static final Measure COMMUNE_TEAMS = new Measure("team.commune", Kind.COUNT, Unit.TEAM);
    static final Measure VILLAGE_TEAMS = new Measure("team.village", Kind.COUNT, Unit.TEAM);
    static final Measure COMMUNE_MEMBERS = new Measure("member.commune", Kind.COUNT, Unit.PERSON);
    static final Measure VILLAGE_MEMBERS = new Measure("member.village", Kind.COUNT, Unit.PERSON);

    @Bean
    FactType<?> teamFounded() { return new FactType<>("team.founded", 1, TeamFounded.class, Permission.MANAGE_TEAMS, Home.COMMUNE); }

    @Bean
    FactType<?> teamServes() { return new FactType<>("team.serves", 1, TeamServes.class, Permission.MANAGE_TEAMS, Home.SUBJECT); }

    @Bean
    FactType<?> teamDissolved() { return new FactType<>("team.dissolved", 1, TeamDissolved.class, Permission.MANAGE_TEAMS, Home.SUBJECT); }

    @Bean
    FactType<?> memberJoined() { return new FactType<>("member.joined", 1, MemberJoined.class, Permission.MANAGE_TEAMS, Home.SUBJECT); }

    @Bean
    FactType<?> memberDescribed() { return new FactType<>("member.described", 1, MemberDescribed.class, Permission.MANAGE_TEAMS, Home.SUBJECT); }

    @Bean
    FactType<?> memberLeft() { return new FactType<>("member.left", 1, MemberLeft.class, Permission.MANAGE_TEAMS, Home.SUBJECT); }

    @Bean
    RowKind<?> teamKind() { return TEAM; }

    @Bean
    RowKind<?> memberKind() { return MEMBER; }

    @Bean
    Measure teamsFounded() { return FOUNDED; }

    @Bean
    Measure membersJoined() { return JOINED; }

    @Bean
    Measure membersLeft() { return LEFT; }

    @Bean
    Measure communeTeams() { return COMMUNE_TEAMS; }

    @Bean
    Measure villageTeams() { return VILLAGE_TEAMS; }

    @Bean
    Measure communeMembers() { return COMMUNE_MEMBERS; }

    @Bean
    Measure villageMembers() { return VILLAGE_MEMBERS; }
}
