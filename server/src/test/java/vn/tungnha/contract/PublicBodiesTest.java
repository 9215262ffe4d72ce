package vn.tungnha.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.Registry;
import vn.tungnha.testing.TungNhaTest;

/** A public body holds ids, codes, counts and days. Where it holds words at all, they are listed here with what keeps people out of them. */
@TungNhaTest
class PublicBodiesTest {
    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("household.registered languages", "letters only"), Map.entry("household.described languages", "letters only"),
            Map.entry("member.joined skills", "letters only"), Map.entry("member.described languages", "letters only"),
            Map.entry("member.described skills", "letters only"), Map.entry("member.described organisation", "recorded by the office: the name of an organisation"),
            Map.entry("member.joined languages", "letters only"), Map.entry("member.joined organisation", "recorded by the office: the name of an organisation"),
            Map.entry("team.founded name", "the office's telling: a place's name"), Map.entry("course.added name", "the office's telling: what is taught"),
            Map.entry("session.planned name", "the same"), Map.entry("session.planned startsAt", "an hour, four digits"),
            Map.entry("session.planned venue.name", "the office's telling: a building"), Map.entry("session.planned venues.name", "the same"),
            Map.entry("session.planned organiser", "recorded by the office: the name of an organisation"), Map.entry("session.planned coOrganisers.name", "the same"),
            Map.entry("team.founded decision.number", "the number of an office's paper"), Map.entry("team.dissolved decision.number", "the same"),
            Map.entry("member.joined decision.number", "the same"),
            Map.entry("service.added code", "the province's catalogue, published for everybody"), Map.entry("service.added name", "the same"),
            Map.entry("service.added category", "the same"), Map.entry("service.added owner", "the same: a body's name"),
            Map.entry("service.described name", "the same"), Map.entry("service.described category", "the same"),
            Map.entry("service.described owner", "the same: a body's name"), Map.entry("service.described partner", "the same: a body's name"),
            Map.entry("service.published steps.press", "the same"), Map.entry("service.published steps.see", "the same"),
            Map.entry("service.published steps.failures.what", "the same"), Map.entry("service.published steps.failures.wayOut", "the same"),
            Map.entry("stuck.raised phoneModel", "no accents, at most eight digits"), Map.entry("stuck.asked phoneModel", "the same"),
            Map.entry("answer.given text", "the answerer's telling, read by everybody beneath"), Map.entry("answer.given from", "a body's name"),
            Map.entry("answerer.named organisation", "recorded by the office: the name of an organisation"),
            Map.entry("service.published atHand", "the same"),
            Map.entry("service.published steps.drawing.items.label", "the same: what stands on a button"),
            Map.entry("service.added partner", "the same: a body's name"), Map.entry("service.evaluated criteria.name", "the same"),
            Map.entry("service.evaluated by", "the same: a body's name"), Map.entry("service.evaluated decision.number", "the number of an office's paper"),
            Map.entry("service.ended why", "the same"), Map.entry("playbook.confirmed by", "the same: the desk that tried the steps"),
            Map.entry("round.opened name", "an office's or a lead's telling, shown to every team beneath: what the round is for"),
            Map.entry("round.opened audience", "the same"), Map.entry("round.opened done.questions.text", "the same: what every household is asked"),
            Map.entry("round.opened done.questions.choices", "the same"),
            Map.entry("product.listed name", "what is for sale, as a platform shows it to everybody; no long number passes"),
            Map.entry("product.listed unit", "the same"), Map.entry("order.made products.name", "the same"),
            Map.entry("order.made number", "a platform's number: no blank, so no name"),
            Map.entry("livestream.held name", "the office's telling: a show for everybody; no long number passes"),
            Map.entry("livestream.held products", "the same"), Map.entry("livestream.held host", "the same: a body's name"),
            Map.entry("notice.published title", "an office's notice, published for everybody"), Map.entry("notice.published text", "the same"),
            Map.entry("notice.published script", "the same"), Map.entry("notice.published source.title", "the same: what it rests on"),
            Map.entry("notice.published source.number", "the number of an office's paper"), Map.entry("notice.published source.link", "the same")));
    private static final java.util.List<String> OF_PERSONS =
            java.util.List.of("head", "phone", "phones", "note", "locator", "ethnicity", "owner", "idCard", "address");

    @Autowired Registry registry;
    @Autowired FactReader reader;

    @Test
    void whereAPublicBodyHoldsWordsIsKnown() {
        var found = new TreeSet<String>();
        for (FactType<?> type : registry.types().values()) words(type.content(), type.name() + " ", found);

        assertThat(found).isEqualTo(new TreeSet<>(WORDS.keySet()));
    }

    @Test
    void whatMembersTellAtDoorsHasNoFreeWordsInPublic() {
        assertThat(WORDS).allSatisfy((field, why) -> {
            if (field.matches("(household|person|business|visit|help|gathering|voice)\\..*")) assertThat(why).isEqualTo("letters only");
        });
    }

    @Test
    void everyPersonalPartIsARecordOfItsOwn() {
        for (FactType<?> type : registry.types().values())
            for (RecordComponent part : type.content().getRecordComponents()) {
                if (part.getName().equals("personal")) assertThat(part.getType().isRecord()).as(type.code()).isTrue();
                else if (!type.name().startsWith("service.")) assertThat(OF_PERSONS).as(type.code()).doesNotContain(part.getName());
            }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "household.registered/1 | {'source':'visit','ground':'task','languages':['0912 345 678']}                    | PERSONAL_IN_PUBLIC",
        "household.described/1  | {'languages':['Tày','CCCD 006099001234']}                                          | PERSONAL_IN_PUBLIC",
        "household.registered/1 | {'source':'visit','ground':'task','head':'Nông Thị Mẩy'}                           | PERSONAL_IN_PUBLIC",
        "household.registered/1 | {'source':'visit','ground':'task','details':{'head':'Nông Thị Mẩy'}}               | BODY_INVALID",
        "visit.made/1           | {'outcome':'met','where':'home','note':'chị Mẩy ốm'}                               | PERSONAL_IN_PUBLIC",
        "visit.made/1           | {'outcome':{'is':'met','note':'chị Mẩy'},'where':'home'}                           | BODY_INVALID",
        "visit.made/1           | {'outcome':'chị Mẩy ốm','where':'home'}                                            | BODY_INVALID",
        "product.listed/1       | {'account':'019aab3e-5c00-7000-8000-000000000401','service':'019aab3e-5c00-7000-8000-000000000108','name':'Mật ong 0912 345 678'} | PERSONAL_IN_PUBLIC",
        "order.made/1           | {'service':'019aab3e-5c00-7000-8000-000000000108','number':'Nông Thị Mẩy','on':'2026-11-18','amount':1} | BODY_INVALID",
        "team.founded/1         | {'level':'village','name':'Tổ Nà Mòn','serves':[1],'from':'2026-01-01','decision':{'number':'1','date':'2026-01-01','signer':'Ai Đó'}} | BODY_INVALID",
        "stuck.raised/1         | {'learner':'019aab3e-5c00-7000-8000-000000000102','service':'019aab3e-5c00-7000-8000-000000000108','version':1,'step':4,'phoneModel':'0912 345 678'} | PERSONAL_IN_PUBLIC",
        "stuck.asked/1          | {'service':'019aab3e-5c00-7000-8000-000000000108','version':1,'step':4,'by':'citizen','phoneModel':'máy chị Mẩy'} | PERSONAL_IN_PUBLIC",
        "member.joined/1        | {'role':'lead','from':'2026-01-01','name':'Hoàng Văn Minh'}                        | PERSONAL_IN_PUBLIC"})
    void whatNamesAPersonIsRefusedHoweverDeepItStands(String type, String body, String problem) {
        FactType<?> known = registry.type(type).orElseThrow();

        assertThatThrownBy(() -> reader.read(known, body.replace('\'', '"'), null)).hasMessageContaining(problem);
    }

    private static void words(Class<?> record, String path, TreeSet<String> found) {
        for (RecordComponent part : record.getRecordComponents())
            if (!(path.endsWith(" ") && part.getName().equals("personal"))) words(part.getGenericType(), path + part.getName(), found);
    }

    private static void words(Type type, String path, TreeSet<String> found) {
        if (type instanceof ParameterizedType many) Arrays.stream(many.getActualTypeArguments()).forEach(each -> words(each, path, found));
        else if (type == String.class || type == Object.class) found.add(path);
        else if (type instanceof Class<?> nested && nested.isRecord()) words(nested, path + ".", found);
        else assertThat(type.getTypeName().toLowerCase(Locale.ROOT)).as(path).matches(".*(uuid|integer|int|long|boolean|localdate|instant)|vn\\.tungnha\\..*");
    }
}
