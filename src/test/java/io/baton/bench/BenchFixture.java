package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;

/// Partners and firms for tests.
public final class BenchFixture {
    private static final FirmId FIRM = new FirmId("test:1");

    private BenchFixture() {}

    public static Partner partner(String name, String... skills) {
        return Partner.named(new PartnerId("p-" + name), FIRM, name)
                .withSkills(skills(skills))
                .written();
    }

    public static Firm firmDoing(String... skills) {
        return Firm.founded(FIRM, "Us", CurrencyUnit.USD, ZoneId.of("UTC"))
                .withOwnServices(skills(skills));
    }

    public static List<Skill> skills(String... names) {
        return Arrays.stream(names).map(Skill::new).toList();
    }

    public static List<String> names(List<Match> matches) {
        return matches.stream().map(match -> match.partner().name()).toList();
    }
}
