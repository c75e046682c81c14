package io.baton.desk.terms;

import io.baton.chat.Text;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.referral.FrozenTerms;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.terms.DatedTerms;
import io.baton.terms.PartnerTerms;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What new terms apply to, and what keeps those it has.
public record TermsEffect(ListedReferrals referrals) {
    private static final int MOST_LISTED = 10;

    /// @param partner with the new terms
    /// @param from first day of the new ones
    List<Text> of(Partner partner, Payer payer, LocalDate from, LocalDate today) {
        var accepted = accepted(partner.firm(), partner, payer);
        var frozen = accepted.stream().filter(each -> FrozenTerms.of(each).isPresent()).toList();
        var earlier = accepted.stream().filter(each -> FrozenTerms.of(each).isEmpty()).toList();
        return Stream.of(
                        Optional.of(applies(partner.terms(), payer, from, today)),
                        frozen.isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of(
                                        "Accepted referrals keep theirs: " + labels(frozen) + "."),
                        earlier.isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of(
                                        "Accepted before terms were kept with each referral, so the day of the win decides: "
                                                + labels(earlier)
                                                + "."))
                .flatMap(Optional::stream)
                .map(Text::of)
                .toList();
    }

    private static String applies(
            PartnerTerms terms, Payer payer, LocalDate from, LocalDate today) {
        var next =
                terms.of(payer).stream()
                        .map(DatedTerms::from)
                        .filter(day -> day.isAfter(from))
                        .findFirst();
        boolean replaced = next.filter(day -> !day.isAfter(today)).isPresent();
        if (replaced) {
            return "Those of %s replaced them, so new offers don't change. Nothing that was accepted changes either."
                    .formatted(TimeFormat.day(next.orElseThrow()));
        }
        var until = next.map(day -> ", until " + TimeFormat.day(day)).orElse("");
        if (from.isBefore(today)) {
            return "Applies to offers accepted from today on%s. That they begin on %s changes nothing that was accepted already."
                    .formatted(until, TimeFormat.day(from));
        }
        var day = from.equals(today) ? "today" : TimeFormat.day(from);
        return "Applies to offers accepted from %s on%s.".formatted(day, until);
    }

    private List<Referral> accepted(FirmId firm, Partner partner, Payer payer) {
        var query = ReferralQuery.of(new Selection.WithPartner(partner.ids())).in(Stage.ACCEPTED);
        return referrals
                .newestFirst(firm, query)
                .filter(each -> each.direction().payer() == payer)
                .limit(MOST_LISTED + 1L)
                .toList();
    }

    private static String labels(List<Referral> some) {
        var listed =
                some.stream()
                        .limit(MOST_LISTED)
                        .map(Referral::label)
                        .collect(Collectors.joining(", "));
        return some.size() > MOST_LISTED ? listed + " and more" : listed;
    }
}
