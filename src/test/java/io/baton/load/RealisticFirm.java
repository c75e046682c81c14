package io.baton.load;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.AgreedTerms;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The firm of the [realistic sentences][RealisticSentences]: a thousand partners with a contact
/// each, and five hundred clients. Each client has a referral that a partner accepted; some are
/// won.
///
/// @param member logged them all
/// @param now two days ago, everything was accepted or won
record RealisticFirm(Firm firm, Individual member, Instant now) {
    private static final List<String> FIRST_NAMES =
            List.of(
                    ("Agnes Bruno Carla Dmitri Edda Farid Greta Hugo Ilse Jonas Katya Lorenz Mirela"
                                    + " Nadir Olga Pavel Quentin Rosa Stefan Tamara Ulrich Vera Wanda"
                                    + " Xaver Yasmin Zeno Bianca Cyril Doris Emil Flora Gustav Hedda"
                                    + " Igor Jarmila Kilian Leonie Milos Nora Otto")
                            .split(" "));
    private static final List<String> LAST_NAMES =
            List.of(
                    ("Adamczyk Brandstetter Colombo Dragović Eriksen Fontaine Grzelak Hollenstein"
                                    + " Iversen Jankowska Kaplan Lindqvist Morandi Novotny Olsen"
                                    + " Petrović Quist Rasmussen Szabo Toivonen Ulvestad Vasquez"
                                    + " Wiśniewski Ylönen Zimmermann")
                            .split(" "));

    static RealisticFirm of(FirmId id, Individual member, Instant today) {
        return new RealisticFirm(
                Firm.founded(id, "Northwind", CurrencyUnit.USD, ZoneOffset.UTC),
                member,
                today.minus(Duration.ofDays(2)));
    }

    List<Partner> partners() {
        var names = RealisticSentences.partners();
        var skills = new SyntheticPartners();
        var partners = new ArrayList<Partner>();
        for (int i = 0; i < names.size(); i++) {
            var person =
                    new Individual(
                            member.id().replaceFirst(":.*", ":P") + i,
                            FIRST_NAMES.get(i % FIRST_NAMES.size())
                                    + " "
                                    + LAST_NAMES.get(i / FIRST_NAMES.size()));
            partners.add(
                    Partner.named(new PartnerId(names.get(i)), firm.id(), names.get(i))
                            .withSkills(skills.skills())
                            .withContacts(List.of(new Contact.InChat(person))));
        }
        return List.copyOf(partners);
    }

    /// The referral of a client, by its place among [RealisticSentences#clients].
    Referral referral(int client, List<Partner> partners) {
        var partner = partners.get(client * 3 % partners.size());
        var logged =
                NewReferral.outbound(
                        Registration.of(new ReferralId("seed-" + client), firm.id(), client + 1),
                        ClientNeed.of(
                                RealisticSentences.clients().get(client),
                                RealisticNeeds.need(client)),
                        member,
                        now);
        var offered = changed(Handoff.offer(logged, partner, firm, member, now));
        var accepted =
                changed(
                        Handoff.accept(
                                offered,
                                offered.rounds(),
                                partner,
                                partner.people().getFirst(),
                                now,
                                AgreedTerms.NONE));
        var amount = WinAmount.once(Money.of(firm.currency(), BigDecimal.valueOf(9_000)));
        return RealisticSentences.hasWin(client)
                ? changed(Closing.win(accepted, amount, null, firm.dayOf(now), member, false, now))
                : accepted;
    }

    private static Referral changed(Decision decision) {
        return switch (decision) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
