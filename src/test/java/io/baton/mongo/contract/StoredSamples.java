package io.baton.mongo.contract;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.HolidayRegion;
import io.baton.firm.Holidays;
import io.baton.firm.Individual;
import io.baton.firm.Notice;
import io.baton.firm.OfferDeadlines;
import io.baton.firm.People;
import io.baton.firm.Percentage;
import io.baton.firm.RevenueGoal;
import io.baton.firm.Rules;
import io.baton.firm.Setting;
import io.baton.firm.SettingChange;
import io.baton.firm.Skill;
import io.baton.firm.UpdateNews;
import io.baton.firm.WorkingCalendar;
import io.baton.firm.WorkingHours;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Direction;
import io.baton.referral.Event;
import io.baton.referral.NeededBy;
import io.baton.referral.NewReferral;
import io.baton.referral.Parties;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.Step;
import io.baton.referral.Undoable;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Samples of everything that is stored.
public final class StoredSamples {
    private StoredSamples() {}

    public static final FirmId HARBOR = new FirmId("slack:THARBOR");
    static final FirmId NORTH = new FirmId("slack:TNORTH");
    static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    public static final Individual ANNA = new Individual("slack:UANNA", "Anna");
    static final Individual RITA = new Individual("slack:URITA", "Rita \"R\" O'Neil, 李");
    static final PartnerId VOLTA = new PartnerId("volta");

    private static final AgreedTerms TERMS =
            new AgreedTerms(
                    new FeeRule(
                            new Fee.Percent(Percentage.of("7.5")),
                            new Cycle.PerMonth(12),
                            usd("200"),
                            usd("5000"),
                            FeeRule.Due.PAYMENT),
                    90,
                    "CloudNine pays us 7.5%.");

    private static final WinAmount BOTH =
            new WinAmount(usd("5000"), Worth.monthly(usd("200")).forMonths(36), TODAY);

    public static Firm firm(FirmId id) {
        return Firm.founded(id, "Harbor IT", CurrencyUnit.USD, ZoneId.of("Europe/Berlin"));
    }

    static Firm particularFirm(FirmId id) {
        return new Firm(
                id,
                "Harbor & Söhne",
                List.of(new Skill("VoIP"), new Skill("  ")),
                new RevenueGoal(CurrencyUnit.JPY, Percentage.of("12.345")),
                new WorkingCalendar(
                        ZoneId.of("America/New_York"),
                        new WorkingHours(
                                Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY),
                                LocalTime.of(8, 30),
                                LocalTime.of(23, 59, 59)),
                        new OfferDeadlines(Duration.ofMinutes(90), Duration.ofMinutes(1)),
                        new Holidays(
                                List.of(MonthDay.of(12, 25), MonthDay.of(2, 29)),
                                List.of(TODAY),
                                new HolidayRegion("DE", "by", "Germany, Bavaria"))),
                new Rules(0, 28),
                new People(
                        ANNA,
                        Map.of(
                                ANNA.id(), Set.of(Notice.RESULT, Notice.PASSED_ON),
                                RITA.id(), Set.of(Notice.RESULT)),
                        Set.of(UpdateNews.TERMS)),
                List.of(
                        new SettingChange(Setting.NAME, "", "Harbor & Söhne", ANNA, NOW, 2),
                        new SettingChange(Setting.KEEPER, "Anna", "Rita", RITA, NOW, 3)),
                0);
    }

    public static Partner partner(FirmId firm, String name) {
        return Partner.named(new PartnerId(name.toLowerCase(Locale.ROOT)), firm, name)
                .withSkills(List.of(new Skill("VoIP"), new Skill("cabling")))
                .withRegions(List.of("Boston"))
                .withContacts(
                        List.of(new Contact.InChat(RITA), new Contact.ByMail("volta@example.com")))
                .withTerms(
                        Payer.PARTNER, AgreedTerms.of(FeeRule.percent(Percentage.of("7.5"))), TODAY)
                .termsSetBy(null, ANNA, NOW)
                .withChannel("slack:CVOLTA")
                .paused();
    }

    public static Referral referral(FirmId firm, int number) {
        return NewReferral.outbound(
                Registration.of(ReferralId.fromTurn("turn-" + number), firm, number),
                new ClientNeed(
                        "Acme",
                        "VoIP for 12 desks",
                        null,
                        Estimate.of(Worth.once(Money.of(CurrencyUnit.USD, 12_500)))),
                ANNA,
                NOW);
    }

    static Referral offered(FirmId firm, int number, State.Offered state) {
        return in(referral(firm, number), state);
    }

    static State.Offered offer(Instant remindAt, Instant deadline, boolean reminded) {
        return new State.Offered(1, NOW, remindAt, deadline, reminded);
    }

    public static Referral in(Referral referral, State state) {
        return new Referral(
                referral.registration(),
                referral.wanted(),
                referral.parties(),
                state,
                referral.history(),
                referral.version());
    }

    /// A referral in this state, with every kind of event in its history.
    static Referral eventful(FirmId firm, int number, State state) {
        return new Referral(
                new Registration(
                        ReferralId.fromTurn("turn-" + number),
                        firm,
                        number,
                        "slack:CREFER",
                        new BundlePart("turn-0", VOLTA)),
                new ClientNeed(
                        "<!channel> & \"Acme\" $where . \u0000 end",
                        "ünïcode 🚀 'need'\nwith lines",
                        "ms@acme.example, +1 555 0100",
                        new Estimate(Worth.monthly(usd("200")).forMonths(36), usd("300"), true),
                        new NeededBy.Date(TODAY)),
                new Parties(Direction.IN, VOLTA, ANNA, RITA),
                state,
                new ReferralHistory(
                        events().map(StoredSamples::step).toList(),
                        List.of(
                                new Payment(usd("5000"), TODAY, ANNA),
                                new Payment(usd("-12.34"), TODAY, RITA)),
                        List.of(
                                new Undoable(ANNA, NOW, "turn-1", null, 2),
                                new Undoable(RITA, NOW, "turn-2", snapshot(state), 1))),
                0);
    }

    private static Undoable.Snapshot snapshot(State state) {
        return new Undoable.Snapshot(
                new ClientNeed(
                        "Acme",
                        "VoIP",
                        "jo@acme.example",
                        new Estimate(Worth.monthly(usd("200")).forMonths(36), usd("300"), true)),
                new Parties(Direction.OUT, null, ANNA, RITA),
                state,
                List.of(new Payment(usd("5000"), TODAY, ANNA)));
    }

    static Stream<State> states() {
        return Stream.concat(StoredWins.states(), otherStates());
    }

    private static Stream<State> otherStates() {
        return Stream.of(
                new State.Logged(),
                new State.Offered(3, NOW, NOW.plusSeconds(60), NOW.plusSeconds(120), true),
                new State.Accepted(NOW),
                new State.Accepted(NOW, ANNA),
                new State.Lost("no budget"),
                new State.Lost("no budget", RITA),
                new State.Withdrawn(""));
    }

    private static Stream<Event> events() {
        return Stream.of(
                new Event.Logged(),
                new Event.Offered(VOLTA, 2, NOW),
                new Event.Invited(2, "link:abc", new Individual("mail:jo@volta.example", "Jo")),
                new Event.Reminded(),
                new Event.Accepted(null, null),
                new Event.Declined(VOLTA, "too far"),
                new Event.Lapsed(VOLTA),
                new Event.Passed(ANNA, RITA),
                new Event.Passed(RITA, ANNA, VOLTA),
                new Event.Noted("called", false),
                new Event.Won(
                        WinAmount.once(usd("12500")), FeeRule.percent(Percentage.of("10")), TODAY),
                new Event.Won(WinAmount.of(Worth.monthly(usd("200"))), null, TODAY),
                new Event.Ended(TODAY),
                new Event.Lost("price"),
                new Event.Withdrawn("mistake"),
                new Event.Paid(usd("5"), TODAY),
                new Event.PaymentReversed(usd("5"), TODAY),
                new Event.Corrected(usd("-5"), TODAY),
                new Event.Accepted("turn-1", TERMS),
                new Event.Won(WinAmount.once(usd("12500")), null, TODAY, true),
                StoredWins.figureStated(),
                new Event.Lost("price", true),
                new Event.Noted("called", true),
                new Event.Restated(BOTH, TODAY, WinAmount.once(usd("1")), TODAY, null),
                new Event.Restated(
                        WinAmount.once(usd("1")),
                        TODAY,
                        BOTH,
                        TODAY,
                        FeeRule.percent(Percentage.of("7.5"))),
                new Event.ResultConfirmed(),
                new Event.Edited(
                        ClientNeed.of("Acme", "VoIP"),
                        referral(HARBOR, 1).wanted().withNeededBy(new NeededBy.Urgent())),
                new Event.TakenBack(VOLTA),
                new Event.HandedBack(VOLTA, "on holiday"),
                new Event.AcceptedElsewhere(RITA, "on the phone", true, TERMS),
                new Event.AcceptanceConfirmed(),
                new Event.AcceptanceDenied(VOLTA),
                new Event.Reopened(null, null),
                new Event.Reopened(BOTH, TODAY),
                new Event.StillOnIt(),
                new Event.NoteRemoved(ANNA, NOW, true),
                new Event.LinkBound("link:abc", "turn-2"),
                new Event.LinkRevoked("link:abc"),
                new Event.Repriced(new PriceChange(TODAY, Worth.monthly(usd("250")))),
                new Event.TermsProposed(TERMS, null),
                new Event.TermsProposed(AgreedTerms.NONE, VOLTA),
                new Event.TermsAgreed(TERMS),
                new Event.TermsRefused(),
                new Event.BringerCorrected(VOLTA, new PartnerId("cloudnine"), RITA, ANNA),
                new Event.Undone(2, null),
                new Event.Undone(1, "turn-3"));
    }

    private static Step step(Event event) {
        var who = event instanceof Event.Lapsed ? null : ANNA;
        return new Step(NOW, who, Stage.LOGGED, Stage.OFFERED, event);
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    public static Post say(String id, Place to) {
        var subject = new PostSubject.Answer("turn-" + id);
        return new Post.Say(id, to, Card.saying("Say " + id), "key-" + id, subject);
    }

    /// A card with every kind of part and span.
    static Card fullCard() {
        var text =
                Text.of("plain *not bold* <!here>")
                        .strong("strong")
                        .code("/refer")
                        .and(new Text.Span.Mention("slack:URITA", "Rita"))
                        .and(new Text.Span.Link("https://example.com/?a=1&b=2", "there"))
                        .and(new Text.Span.Moment(NOW, "Mon 11:15"))
                        .and(new Text.Span.Money(new BigDecimal("-12500.50"), "EUR"));
        var chart =
                new Chart(
                        "Share",
                        List.of(
                                new Chart.Bar("Oct", new BigDecimal("21.500")),
                                new Chart.Bar("Nov", null)),
                        new BigDecimal("21"),
                        new Chart.Unit.Percent(),
                        "Oct 21.5%");
        var amounts =
                new Chart(
                        "Earned",
                        List.of(new Chart.Bar("Oct", new BigDecimal("1.250"))),
                        null,
                        new Chart.Unit.Amount("KWD"),
                        "Oct KWD 1.250");
        return new Card(
                "All parts",
                List.of(
                        new Part.Title("Title"),
                        new Part.Paragraph(text),
                        new Part.Facts(List.of(new Card.Fact("Client", text))),
                        new Part.Bullets(List.of(text, Text.empty())),
                        new Part.Note(text),
                        new Part.Divider(),
                        new Part.Buttons(
                                List.of(
                                        Button.plain("a", "b", "c"),
                                        Button.primary("Accept", "offer.accept", "R-1/2"),
                                        Button.danger("Decline", "offer.decline", ""))),
                        new Part.Picture(chart),
                        new Part.Picture(amounts),
                        new Part.File("partners.csv", "k1", null)));
    }
}
