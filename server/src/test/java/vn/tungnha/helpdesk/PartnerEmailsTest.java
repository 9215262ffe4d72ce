package vn.tungnha.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tungnha.testing.TungNhaTest;

/** E-mails to partners: one for a step, retried while the mail server is away. */
@TungNhaTest
class PartnerEmailsTest extends HelpdeskFixture {
    private static final Pattern LINK = Pattern.compile("/tra-loi/([A-Za-z0-9_-]{43})");

    @Test
    void oneLetterAStepIsSentHoweverManyAreStuckAndItsLinkAnswers() {
        UUID police = police("hanh-" + household + "@example.vn");
        raise(now.plusSeconds(60));
        raise(now.plusSeconds(120));
        List<MimeMessage> received = lettersReceived();

        assertThat(received).hasSize(1);
        Matcher link = LINK.matcher(text(received.getFirst()));
        assertThat(link.find()).isTrue();
        links.answer(link.group(1), "Cập nhật lên bản mới.", "::1");
        assertThat(answerers.at(here.commune)).singleElement().satisfies(named -> {
            assertThat(named.id()).isEqualTo(police);
            assertThat(named.answered()).isEqualTo(1);
        });
    }

    @Test
    void aLetterWaitsWhileTheMailServerIsAwayAndItsLinkIsPassedOnByHand() {
        UUID police = police("hanh-" + household + "@example.vn");
        raise(now.plusSeconds(60));

        letters(1).run();

        assertThat(answerers.at(here.commune)).singleElement().satisfies(named -> assertThat(named.waiting()).isEqualTo(1));
        assertThat(jdbc.sql("select count(*) from helpdesk.link where answerer = :police").param("police", police).query(Integer.class).single()).isZero();
        assertThat(links.open(links.make(here.commune, police, new Step(vneid, 2)), "::1").people()).isEqualTo(1);
    }

    @Test
    void aLetterThatCannotBeWrittenHoldsUpNoOther() {
        UUID forgotten = next();
        UUID police = police("hanh-" + household + "@example.vn", List.of(forgotten, vneid));
        raise(forgotten, now.plusSeconds(60));
        letters(1).run();
        raise(now.plusSeconds(120));
        jdbc.sql("update helpdesk.letter set due_at = written_at - interval '1 hour' where answerer = :police").param("police", police).update();

        assertThat(lettersReceived()).singleElement().satisfies(letter -> assertThat(text(letter)).contains("VNeID mức 2"));
        assertThat(jdbc.sql("select failure from helpdesk.letter where answerer = :police and sent_at is null").param("police", police).query(String.class).single())
                .contains("SERVICE_UNKNOWN");
    }

    @Test
    void whoWasAnsweredWhileALetterWaitedIsNotWrittenAbout() {
        police("hanh-" + household + "@example.vn");
        raise(now.plusSeconds(60));
        letters(1).run();
        answer(here.hoa, here.commune, "Cập nhật VNeID lên bản mới.");
        jdbc.sql("update helpdesk.letter set due_at = written_at where sent_at is null").update();

        assertThat(lettersReceived()).isEmpty();
        assertThat(answerers.at(here.commune)).singleElement().satisfies(named -> assertThat(named.waiting()).isZero());
    }

    /** What came to this test's partner when the letters were seen to twice. */
    private List<MimeMessage> lettersReceived() {
        var mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mail.start();
        try {
            Letters letters = letters(mail.getSmtp().getPort());
            letters.run();
            letters.run();
            return List.of(mail.getReceivedMessages()).stream().filter(each -> GreenMailUtil.getWholeMessage(each).contains(household.toString())).toList();
        } finally {
            mail.stop();
        }
    }

    private Letters letters(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "500");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        return new Letters(jdbc, answerers, links, points, new Postman(beans.getBeanProvider(JavaMailSender.class), services, "tungnha@example.vn",
                "https://tungnha.example.vn"), clock);
    }
}
