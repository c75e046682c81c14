package io.baton.minilm;

import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.SemanticRanking;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;

/// The real model, and a small bench to search with it.
final class MiniLmFixture {
    static final Duration TIMEOUT = Duration.ofSeconds(60);
    static final FirmId FIRM = new FirmId("test:1");
    static final MiniLmEncoder MODEL = new MiniLmEncoder(TIMEOUT);
    static final SemanticRanking RANKING = ranking(MODEL);

    static final List<Partner> BENCH =
            List.of(
                    partner("Ring", "VoIP", "business telephony"),
                    partner("Wire", "structured cabling", "Wi-Fi planning"),
                    partner("Lock", "penetration testing", "security audits"),
                    partner("Cloudy", "cloud migration", "Microsoft 365"),
                    partner("Pixel", "website design", "online shops"),
                    partner("Safe", "managed backup", "disaster recovery"),
                    partner("Gate", "video surveillance", "access control"),
                    partner("Paper", "printer fleet", "email archiving"));

    private MiniLmFixture() {}

    static SemanticRanking ranking(MiniLmEncoder encoder) {
        return new SemanticRanking(
                PrecomputedEncoder.shipped(encoder),
                Vocabulary::shipped,
                _ -> History.none(),
                Runnable::run,
                TIMEOUT);
    }

    static List<Match> find(SemanticRanking ranking, String need) {
        return search(ranking, need).matches();
    }

    static SearchResult search(SemanticRanking ranking, String need, String... own) {
        return ranking.find(new SearchRequest(need, firm(own), BENCH, Instant.EPOCH));
    }

    static Firm firm(String... own) {
        return Firm.founded(FIRM, "Us", CurrencyUnit.USD, ZoneId.of("UTC"))
                .withOwnServices(Arrays.stream(own).map(Skill::new).toList());
    }

    private static Partner partner(String name, String... skills) {
        return Partner.named(new PartnerId(name), FIRM, name)
                .withSkills(Arrays.stream(skills).map(Skill::new).toList())
                .written();
    }
}
