package vn.tungnha.broadcast.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.access.Permission;
import vn.tungnha.broadcast.NoticeEnded;
import vn.tungnha.broadcast.NoticePublished;
import vn.tungnha.broadcast.NoticeRow;
import vn.tungnha.broadcast.NoticeTold;
import vn.tungnha.broadcast.ToldRow;
import vn.tungnha.broadcast.VoiceAnswered;
import vn.tungnha.broadcast.VoiceRaised;
import vn.tungnha.broadcast.VoiceReturned;
import vn.tungnha.broadcast.VoiceRow;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.FactType.Home;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Measure.Kind;
import vn.tungnha.ledger.Measure.Unit;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.ledger.RowKind.Audience;

/** The fact types, row kinds and measures of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class BroadcastWords {
    static final RowKind<NoticeRow> NOTICE = new RowKind<>("notice", 1, NoticeRow.class, "broadcast.notice", Audience.BENEATH, Permission.SIGNED_IN);
    static final RowKind<ToldRow> TOLD = new RowKind<>("told", 1, ToldRow.class, "broadcast.told", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<VoiceRow> VOICE = new RowKind<>("voice", 1, VoiceRow.class, "broadcast.voice", Audience.COVERING, Permission.SEE_HOUSEHOLDS);

    static final Measure PUBLISHED = new Measure("notice.published", Kind.COUNT, Unit.NOTICE);
    static final Measure TELLINGS = new Measure("notice.told", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure HOUSEHOLDS_TOLD = new Measure("household.told", Kind.DISTINCT, Unit.HOUSEHOLD);
    static final Measure VOICES_RAISED = new Measure("voice.raised", Kind.COUNT, Unit.OCCURRENCE);
    /** Voices answered at all, each on the day it first was; sending one up is no answer. */
    static final Measure VOICES_ANSWERED = new Measure("voice.answered", Kind.COUNT, Unit.OCCURRENCE);

    @Bean
    FactType<?> noticePublished() { return new FactType<>("notice.published", 1, NoticePublished.class, Permission.PUBLISH_NOTICES, Home.ANY); }

    @Bean
    FactType<?> noticeEnded() { return new FactType<>("notice.ended", 1, NoticeEnded.class, Permission.PUBLISH_NOTICES, Home.SUBJECT); }

    @Bean
    FactType<?> noticeTold() { return new FactType<>("notice.told", 1, NoticeTold.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> voiceRaised() { return new FactType<>("voice.raised", 1, VoiceRaised.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> voiceAnswered() { return new FactType<>("voice.answered", 1, VoiceAnswered.class, Permission.ANSWER_VOICES, Home.SUBJECT); }

    @Bean
    FactType<?> voiceReturned() { return new FactType<>("voice.returned", 1, VoiceReturned.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    RowKind<?> noticeKind() { return NOTICE; }

    @Bean
    RowKind<?> toldKind() { return TOLD; }

    @Bean
    RowKind<?> voiceKind() { return VOICE; }

    @Bean
    Measure noticesPublished() { return PUBLISHED; }

    @Bean
    Measure noticesTold() { return TELLINGS; }

    @Bean
    Measure householdsTold() { return HOUSEHOLDS_TOLD; }

    @Bean
    Measure voicesRaised() { return VOICES_RAISED; }

    @Bean
    Measure voicesAnswered() { return VOICES_ANSWERED; }
}
