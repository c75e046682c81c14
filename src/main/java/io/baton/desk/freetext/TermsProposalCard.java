package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.terms.AppliedTerms;
import io.baton.desk.terms.ChangedTerms;
import io.baton.desk.terms.ParsedTerms;
import io.baton.desk.terms.TermsParser;
import io.baton.draft.Proposal;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.util.List;

/// Asks whether terms are meant that someone told in their own words.
record TermsProposalCard(Partners partners, ChangedTerms changedTerms) {

    Card of(Ask ask, String draft, Proposal.Terms proposal) {
        return PartnerNameParser.byName(proposal.partner(), partners.all(ask.firm().id()))
                .map(partner -> of(ask, draft, partner, proposal.words()))
                .orElseGet(PendingDrafts::forgotten);
    }

    private Card of(Ask ask, String draft, Partner partner, String words) {
        var parser =
                new TermsParser(
                        partner.name(), ask.firm().name(), ask.firm().currency(), ask.today());
        return parser.parse(words) instanceof ParseResult.Understood<List<ParsedTerms>>(var all)
                ? of(ask, draft, partner, all)
                : PendingDrafts.forgotten();
    }

    private Card of(Ask ask, String draft, Partner before, List<ParsedTerms> all) {
        return switch (AppliedTerms.of(before, all, ask.today())) {
            case ParseResult.Unclear<Partner>(var why) -> Card.saying(why);
            case ParseResult.Understood<Partner>(var after) ->
                    changedTerms
                            .addTo(
                                    Card.titled("Set these terms with " + before.name() + "?"),
                                    before,
                                    after,
                                    all,
                                    ask.today())
                            .with(new Card.Part.Buttons(DraftButtons.ofStep(draft, false)));
        };
    }
}
