package io.baton.revenue;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Participant;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Reports;
import io.baton.referral.State;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Referrals in various states, created through the domain's own steps.
public final class RevenueFixtures {
    public static final ZoneId ZONE = ZoneOffset.UTC;
    public static final Firm FIRM = Firm.founded(new FirmId("f"), "Us", CurrencyUnit.USD, ZONE);
    public static final Individual ANNA = new Individual("p:anna", "Anna");
    public static final Individual RITA = new Individual("p:rita", "Rita");

    private RevenueFixtures() {}

    /// @param totals of any months
    public static Books books(
            List<Referral> referrals, List<Partner> partners, List<MonthTotal> totals) {
        return new Books(
                FIRM,
                InMemoryTallies.of(FIRM, referrals),
                partners,
                totals,
                () -> StillDue.none(LocalDate.MAX));
    }

    public static Partner partner(String name, DatedTerms... terms) {
        var partner =
                Partner.named(new PartnerId(name), FIRM.id(), name)
                        .withContacts(List.of(new Contact.InChat(RITA)));
        for (var each : terms) {
            partner = partner.withTerms(each);
        }
        return partner;
    }

    public static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    /// What the partner pays from a day on.
    public static DatedTerms fee(String rate, String from) {
        return new DatedTerms(Payer.PARTNER, LocalDate.parse(from), terms(rate));
    }

    /// @param rate null if no fee was agreed
    static AgreedTerms terms(@Nullable String rate) {
        return AgreedTerms.of(rate == null ? null : FeeRule.percent(Percentage.of(rate)));
    }

    public static Instant noon(String day) {
        return noon(LocalDate.parse(day));
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    public static Referral loggedOut(int number, String day) {
        return NewReferral.outbound(registered(number), need(number), ANNA, noon(day));
    }

    public static Referral offeredOut(int number, Partner to, String day) {
        return changed(Handoff.offer(loggedOut(number, day), to, FIRM, ANNA, noon(day)));
    }

    public static Referral acceptedOut(int number, Partner to, String day) {
        return acceptedOut(number, to, day, to.terms().on(LocalDate.parse(day), Payer.PARTNER));
    }

    public static Referral acceptedOut(int number, Partner to, String day, AgreedTerms terms) {
        return changed(Handoff.accept(offeredOut(number, to, day), 1, to, RITA, noon(day), terms));
    }

    public static Referral acceptedIn(int number, Partner from, String day) {
        return acceptedIn(number, from, day, RITA);
    }

    private static Referral acceptedIn(int number, Partner from, String day, Individual sender) {
        var logged =
                NewReferral.inbound(
                        registered(number), need(number), from.id(), sender, ANNA, noon(day));
        var offered = changed(Handoff.offerToFirm(logged, FIRM, ANNA, noon(day)));
        var terms = from.terms().on(LocalDate.parse(day), Payer.FIRM);
        return changed(Handoff.take(offered, 1, ANNA, noon(day), terms));
    }

    public static Referral wonIn(int number, Partner from, Money amount, String day) {
        return won(acceptedIn(number, from, day), amount, null, day);
    }

    /// @param sender the member who logged it, if the partner has no contact
    public static Referral wonIn(
            int number, Partner from, Money amount, String day, Individual sender) {
        return won(acceptedIn(number, from, day, sender), amount, null, day);
    }

    public static Referral wonOut(
            int number, Partner to, Money amount, @Nullable String rate, String day) {
        var terms = terms(rate);
        return won(acceptedOut(number, to, day, terms), amount, terms.fee(), day);
    }

    /// Won, as the partner's person says.
    public static Referral reportedOut(int number, Partner to, Money amount, String day) {
        return changed(
                Reports.won(
                        acceptedOut(number, to, day),
                        WinAmount.once(amount),
                        to.terms().on(LocalDate.parse(day), Payer.PARTNER).fee(),
                        LocalDate.parse(day),
                        new Participant.ForPartner(RITA, to),
                        noon(day)));
    }

    public static Referral paid(Referral referral, Money amount, LocalDate on) {
        return changed(Closing.pay(referral, new Payment(amount, on, ANNA), true, noon(on)));
    }

    /// With another one-time amount, recorded on that day. The win keeps its date.
    public static Referral restated(Referral referral, Money amount, LocalDate day) {
        var won = (State.Won) referral.state();
        var after = won.amount().withOneTime(amount);
        return changed(Closing.win(referral, after, won.fee(), won.on(), ANNA, false, noon(day)));
    }

    public static MonthTotal total(YearMonth month, Money amount) {
        return MonthTotal.first(
                FIRM.id(), month, new MonthTotal.Entry(amount, ANNA, Instant.EPOCH));
    }

    public static Referral changed(Decision decision) {
        return switch (decision) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    private static Referral won(
            Referral referral, Money amount, @Nullable FeeRule fee, String day) {
        return changed(
                Closing.win(
                        referral,
                        WinAmount.once(amount),
                        fee,
                        LocalDate.parse(day),
                        ANNA,
                        false,
                        noon(day)));
    }

    private static Registration registered(int number) {
        return Registration.of(new ReferralId("t" + number), FIRM.id(), number);
    }

    private static ClientNeed need(int number) {
        return ClientNeed.of("Client " + number, "VoIP");
    }
}
