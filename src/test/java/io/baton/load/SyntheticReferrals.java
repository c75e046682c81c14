package io.baton.load;

import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
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
import io.baton.terms.FeeRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/// The referrals of a firm that has worked with partners for four years. The same in every run. The
/// newest are open; of the others, most were won.
///
/// @param partners each has a contact
/// @param now the end of the four years
/// @param total number of referrals of the whole history
/// @param open number of them that are open
record SyntheticReferrals(
        Firm firm, List<Partner> partners, Individual member, Instant now, int total, int open) {
    private static final Duration TIME = Duration.ofDays(4 * 365);
    private static final int CLIENTS = 2_000;
    private static final AgreedTerms TERMS = AgreedTerms.of(FeeRule.percent(Percentage.of("10")));
    private static final List<String> CLIENT_WORDS =
            List.of("Dental", "Hotel", "Brewery", "School", "Law", "Garage", "Clinic", "Farm");

    /// @param number from 1
    Referral referral(int number) {
        var at = now.minus(TIME.dividedBy(total + 1L).multipliedBy(total + 1L - number));
        var partner = partners.get(number * 31 % partners.size());
        var logged =
                NewReferral.outbound(
                        Registration.of(new ReferralId("old-" + number), firm.id(), number),
                        ClientNeed.of(client(number), RealisticNeeds.need(number)),
                        member,
                        at);
        var offered = changed(Handoff.offer(logged, partner, firm, member, at));
        var accepted =
                changed(
                        Handoff.accept(
                                offered,
                                offered.rounds(),
                                partner,
                                partner.people().getFirst(),
                                after(at, 3),
                                TERMS));
        if (number > total - open) {
            return number % 3 == 0 ? logged : accepted;
        }
        return number % 4 == 0
                ? changed(Closing.lose(accepted, "price", member, after(at, 200)))
                : changed(won(accepted, number, after(at, 200)));
    }

    static String client(int number) {
        int client = number * 7 % CLIENTS;
        return "Client %d %s".formatted(client, CLIENT_WORDS.get(client % CLIENT_WORDS.size()));
    }

    private Decision won(Referral accepted, int number, Instant at) {
        var amount = Money.of(firm.currency(), BigDecimal.valueOf(500L + number % 9_000));
        return Closing.win(
                accepted, WinAmount.once(amount), null, firm.dayOf(at), member, false, at);
    }

    private static Instant after(Instant at, int hours) {
        return at.plus(Duration.ofHours(hours));
    }

    private static Referral changed(Decision decision) {
        return switch (decision) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
