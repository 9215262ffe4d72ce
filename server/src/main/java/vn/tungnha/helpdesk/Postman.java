package vn.tungnha.helpdesk;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.catalogue.ServiceCard;
import vn.tungnha.catalogue.Services;

/** Carries letters by e-mail, where a mail server is configured ({@code spring.mail.*}). They are written in Vietnamese: so are the offices they go to. */
@Component
class Postman {
    private final ObjectProvider<JavaMailSender> mail;
    private final Services services;
    private final String from;
    private final String address;
    private final JsonMapper json = JsonMapper.shared();

    /** @param address where this installation is reached, for the links */
    Postman(ObjectProvider<JavaMailSender> mail, Services services, @Value("${tungnha.mail.from:tungnha@localhost}") String from,
            @Value("${tungnha.address:http://localhost:${server.port:8080}}") String address) {
        this.mail = mail;
        this.services = services;
        this.from = from;
        this.address = address;
    }

    boolean walks() { return mail.getIfAvailable() != null; }

    void carry(AnswererStore.Found to, Step step, StuckPoints.Waiting waiting, String token) {
        ServiceCard service = services.get(to.place(), step.service());
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to.row().email());
        letter.setSubject("%d người vướng ở bước %d: %s".formatted(waiting.people(), step.number(), service.name()));
        letter.setText("""
                Kính gửi %s,

                %d người đang không qua được bước %d của “%s”:
                %s

                Máy họ dùng: %s.

                Mời trả lời một lần cho tất cả, không cần tài khoản, ở đường dẫn này (dùng được một lần, trong %d ngày):
                %s/tra-loi/%s

                Sau đó cũng ở đường dẫn ấy, quý cơ quan xem được bao nhiêu người đã tự làm được.
                """.formatted(to.row().organisation(), waiting.people(), step.number(), service.name(), press(service, step.number()), phones(waiting),
                Links.LIFETIME.toDays(), address, token));
        mail.getObject().send(letter);
    }

    private String press(ServiceCard service, int step) {
        JsonNode steps = service.steps() == null ? null : json.readTree(service.steps());
        return steps == null || steps.size() < step ? "(bước này không có trong hướng dẫn hiện nay)" : steps.get(step - 1).path("press").asString("");
    }

    private static String phones(StuckPoints.Waiting waiting) {
        String phones = waiting.models().stream().filter(each -> each.name() != null).map(each -> each.name() + " (" + each.people() + ")")
                .collect(Collectors.joining(", "));
        return phones.isEmpty() ? "chưa rõ" : phones;
    }
}
