package io.baton.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.ByMeaning;
import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.Search;
import io.baton.bench.Vocabulary;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The real model, on plain needs.
class MiniLmTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final FirmId FIRM = new FirmId("test:1");
    private static final MiniLm MODEL = new MiniLm(PATIENCE);
    private static final ByMeaning RANKING =
            new ByMeaning(
                    Remembering.shipped(MODEL),
                    Vocabulary::shipped,
                    _ -> History.none(),
                    Runnable::run,
                    PATIENCE);

    private static final List<Partner> BENCH =
            List.of(
                    partner("Ring", "VoIP", "business telephony"),
                    partner("Wire", "structured cabling", "Wi-Fi planning"),
                    partner("Lock", "penetration testing", "security audits"),
                    partner("Cloudy", "cloud migration", "Microsoft 365"),
                    partner("Pixel", "website design", "online shops"),
                    partner("Safe", "managed backup", "disaster recovery"),
                    partner("Gate", "video surveillance", "access control"),
                    partner("Paper", "printer fleet", "email archiving"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wants to replace the old phone system          | Ring   | business telephony
                    vopi phones                                    | Ring   | VoIP
                    wireless is patchy in the warehouse            | Wire   | Wi-Fi planning
                    pen test                                       | Lock   | penetration testing
                    move the servers out of the basement into the cloud | Cloudy | cloud migration
                    a new web site                                 | Pixel  | website design
                    wants to sell his products online              | Pixel  | online shops
                    cameras at the gate                            | Gate   | video surveillance
                    printing costs too much                        | Paper  | printer fleet
                    """)
    void aNeedInPlainWordsFindsItsPartner(String need, String partner, String skill) {
        var first = find(RANKING, need).getFirst();

        assertThat(first.partner().name()).isEqualTo(partner);
        assertThat(first.skill().name()).isEqualTo(skill);
        assertThat(first.sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paint the office walls",
                "catering for fifty people",
                "tax advice",
                "repair the coffee machine",
                "translate a contract into French"
            })
    void aNeedThatNobodyServesFindsNobody(String need) {
        assertThat(find(RANKING, need)).isEmpty();
    }

    @Test
    void aNearMissIsShownButNotTrusted() {
        assertThat(find(RANKING, "the server died and we lost everything"))
                .first()
                .matches(match -> match.partner().name().equals("Safe"))
                .matches(match -> !match.sure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\uD800", "<!channel> *x*", "電話", "😀"})
    void noTextIsTooOdd(String text) {
        assertThat(MODEL.of(text)).isPresent();
        assertThat(find(RANKING, text)).allMatch(match -> match.fit() <= 1);
    }

    @Test
    void aNeedOfFourThousandCharactersIsUnderstoodByItsBeginning() {
        var need = "video surveillance ".repeat(25) + "and catering for the staff ".repeat(130);

        assertThat(find(RANKING, need))
                .first()
                .matches(match -> match.partner().name().equals("Gate"))
                .matches(Match::sure);
    }

    @Test
    void whereTheModelDoesNotLoadMeaningCannotBeTold() {
        var broken =
                new MiniLm(
                        () -> {
                            throw new UnsatisfiedLinkError("no such library here");
                        },
                        PATIENCE);

        assertThat(broken.of("phones")).isEmpty();
        assertThat(
                        find(
                                new ByMeaning(
                                        broken,
                                        Vocabulary::shipped,
                                        _ -> History.none(),
                                        Runnable::run,
                                        PATIENCE),
                                "VoIP phones"))
                .first()
                .matches(match -> match.partner().name().equals("Ring"));
    }

    @Test
    void whileTheModelLoadsARequestWaitsOnlySoLong() {
        var never = new CountDownLatch(1);
        var loading =
                new MiniLm(
                        () -> {
                            never.await();
                            return Encoder.load();
                        },
                        Duration.ofMillis(20));

        assertThat(loading.of("phones")).isEmpty();
    }

    @Test
    void theTokenizersMakersAreNotCalled() {
        assertThat(MODEL.of("phones")).isPresent();
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }

    private static List<Match> find(ByMeaning ranking, String need) {
        var firm = Firm.founded(FIRM, "Us", CurrencyUnit.USD, ZoneId.of("UTC"));
        return ranking.find(new Search(need, firm, BENCH, Instant.EPOCH)).matches();
    }

    private static Partner partner(String name, String... skills) {
        return new Partner(
                new PartnerId(name),
                FIRM,
                name,
                Arrays.stream(skills).map(Skill::new).toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Partner.Status.ACTIVE,
                1);
    }
}
