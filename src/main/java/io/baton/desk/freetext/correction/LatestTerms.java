package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.terms.SetTerms;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Another percentage right after the person set terms with a partner: `no wait, 11%`. The rest of
/// the terms stays.
record LatestTerms(Partners partners) {

    private record Latest(Partner partner, SetTerms set) {
        Instant at() {
            return set.at();
        }
    }

    /// Empty if the line corrects no terms.
    Optional<Proposal> corrected(Ask ask, String line) {
        return ask.asker().isMember()
                ? NewPercent.in(line)
                        .flatMap(percent -> latest(ask).map(each -> terms(each, percent)))
                : Optional.empty();
    }

    private Optional<Latest> latest(Ask ask) {
        var since = ask.now().minus(Draft.ANSWERED_BY_WORD);
        return partners.all(ask.firm().id()).stream()
                .flatMap(partner ->
                        partner.terms().set().stream().map(set -> new Latest(partner, set)))
                .filter(each -> each.set().by().id().equals(ask.who().id()))
                .filter(each -> !each.at().isBefore(since))
                .max(Comparator.comparing(Latest::at));
    }

    private static Proposal terms(Latest latest, NewPercent percent) {
        var pays =
                switch (latest.set().terms().payer()) {
                    case PARTNER -> "they pay us ";
                    case FIRM -> "we pay them ";
                };
        return new Proposal.Terms(latest.partner().name(), pays + percent.percent());
    }
}
