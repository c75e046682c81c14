package io.baton.desk.revenue.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.revenue.Balance;
import io.baton.revenue.FirmTallies;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;

/// What a firm exports, another firm can start with: each month earns the same.
class ExportRoundTripPropertiesTest {
    private static final List<String> PARTNERS = List.of("Alpha Cables", "Bright IT", "Cloud Nine");
    private static final List<String> AMOUNTS =
            List.of(
                    "$%d",
                    "€%d",
                    "$%d.37",
                    "$%d/month",
                    "$%d/month for 7 months",
                    "¥%d",
                    "$%d/year for 24 months",
                    "$900 and $%d/month");

    private static final List<String> FEES =
            List.of(
                    "",
                    "none",
                    "7.5%",
                    "$50 per win",
                    "12% on payment",
                    "10% a month for 3 months, at least $20, at most $90");

    @Property(tries = 60)
    void importingAnExportIntoAnEmptyFirmEarnsTheSameInEachMonth(@ForAll long seed) {
        var first = new PastScene();
        fill(first, new Random(seed));
        var exported = first.exported();

        var second = new PastScene();
        second.imports(exported);

        assertThat(figures(second)).isEqualTo(figures(first));
        assertThat(second.referrals()).hasSameSizeAs(first.referrals());
        assertThat(wanted(second)).isEqualTo(wanted(first));
        // A second export has what the first had.
        assertThat(withoutNumbers(second.exported())).isEqualTo(withoutNumbers(exported));
    }

    @Property(tries = 20)
    void importingAnExportIntoTheSameFirmChangesNothing(@ForAll long seed) {
        var scene = new PastScene();
        fill(scene, new Random(seed));
        int before = scene.referrals().size();
        scene.anna.sends("revenue import", PastScene.csv(scene.exported()));
        scene.anna.isTold(before + " already here. There's nothing to import.");
    }

    /// Some were imported, and on some of these something happened afterwards.
    private static void fill(PastScene scene, Random random) {
        PARTNERS.forEach(name -> scene.anna.says("partner add %s: VoIP fee 10%%".formatted(name)));
        var file = new StringBuilder();
        int rows = 1 + random.nextInt(12);
        for (int i = 1; i <= rows; i++) {
            file.append(row(i, random));
        }
        scene.imports(
                "Date;Direction;Client;Need;Partner;Result;Amount;Won on;Fee;Price changes;Paid;Reason;Contact;Reference\n"
                        + file);
        assertThat(scene.referrals()).as(scene.anna.lastWhisper()).hasSize(rows);
        for (int i = 1; i <= rows; i++) {
            act(scene, "R-" + i, random);
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            scene.anna.says("refer New %d needs \"wi-fi, 2 floors\" $500".formatted(i));
        }
    }

    private static void act(PastScene scene, String label, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> scene.anna.says("refer reopen " + label);
            case 1 -> scene.anna.says("refer ended %s on 2026-10-01".formatted(label));
            case 2 -> scene.anna.says("refer won %s $77 on 2026-09-09".formatted(label));
            case 3 -> scene.anna.says("refer withdraw " + label);
            default -> {}
        }
    }

    private static String row(int i, Random random) {
        var on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        var result = one(List.of("won", "won", "won", "lost", "open", "withdrawn"), random);
        boolean won = result.equals("won");
        var wonOn = on.plusDays(random.nextInt(100));
        // What a referral may be worth is one amount; only a win has two.
        var amount = one(won ? AMOUNTS : AMOUNTS.subList(0, AMOUNTS.size() - 1), random);
        boolean monthly = won && amount.equals("$%d/month");
        return String.join(
                        ";",
                        on.toString(),
                        random.nextBoolean() ? "sent" : "received",
                        one(List.of("Acme", "Müller & Söhne", "=SUM(A1)", "O'Neill, Inc."), random),
                        "need " + i,
                        one(PARTNERS, random),
                        result,
                        won || random.nextBoolean()
                                ? amount.formatted(1 + random.nextInt(50_000))
                                : "",
                        won ? wonOn.toString() : "",
                        one(FEES, random),
                        monthly && random.nextBoolean() ? wonOn.plusMonths(3) + " $777/month" : "",
                        monthly && random.nextBoolean() ? wonOn + " $300" : "",
                        result.equals("lost") ? one(List.of("", "too dear, slow"), random) : "",
                        one(List.of("", "sue@acme.example"), random),
                        random.nextBoolean() ? "D-" + i : "")
                + "\n";
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /// Everything that revenue shows, by month.
    private static List<Object> figures(PastScene scene) {
        FirmTallies tallies = new InMemoryTallies(scene.testFirm.referrals).of(scene.firm());
        var months =
                Stream.iterate(YearMonth.of(2024, 1), month -> month.plusMonths(1))
                        .limit(40)
                        .map(month -> {
                            var earned = tallies.earned(month, month, CurrencyUnit.USD);
                            return (Object)
                                    List.of(
                                            month,
                                            earned.wins(),
                                            earned.earned(),
                                            earned.worth(),
                                            earned.earnedInOtherCurrencies(),
                                            earned.withoutFee().count());
                        });
        var balances =
                scene.testFirm.partners.all(TestFirm.FIRM).stream()
                        .sorted(Comparator.comparing(Partner::name))
                        .map(partner ->
                                Balance.ever(
                                        tallies, partner, YearMonth.of(2026, 11), CurrencyUnit.USD))
                        .filter(balance ->
                                balance.given().hasWorth() || balance.received().hasWorth())
                        .map(balance ->
                                (Object)
                                        List.of(
                                                balance.partner().name(),
                                                balance.given().worth(),
                                                balance.received().worth()));
        return Stream.concat(months, balances).toList();
    }

    private static List<String> wanted(PastScene scene) {
        return scene.referrals().stream()
                .map(Referral::wanted)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static List<String> withoutNumbers(String exported) {
        return exported.lines()
                .map(line -> line.replaceFirst("\"R-[0-9]+\"", ""))
                .sorted()
                .toList();
    }
}
