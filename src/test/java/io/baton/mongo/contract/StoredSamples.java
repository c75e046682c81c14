package io.baton.mongo.contract;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
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
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
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

    public static Post say(String id, Place to) {
        var subject = new PostSubject.Answer("turn-" + id);
        return new Post.Say(id, to, Card.saying("Say " + id), "key-" + id, subject);
    }
}
