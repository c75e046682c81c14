package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.leaving.FormerContacts;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Changes a partner. A contact who is removed keeps no baton: another contact gets it at once.
record ContactEdits(PartnerRegistry partnerRegistry, FormerContacts formerContacts) {

    /// @param done the rest of the sentence after the partner's name
    Reply change(Ask ask, PartnerId id, UnaryOperator<Partner> step, String done) {
        return refusal(ask, id, step)
                .map(CommonReplies::whisper)
                .orElseGet(() -> {
                    var outcome = partnerRegistry.change(ask, id, step);
                    return PartnerReplies.edited(ask, outcome, done + moved(ask, outcome));
                });
    }

    /// Why contacts can't be removed now; empty if they can.
    Optional<String> refusal(Ask ask, PartnerId id, UnaryOperator<Partner> step) {
        return partnerRegistry.find(ask, id).flatMap(before -> refusal(before, step.apply(before)));
    }

    private Optional<String> refusal(Partner before, Partner next) {
        var stranded = formerContacts.stranded(before, next);
        return stranded.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s holds the baton for %s, and %s has no other contact. Add another contact first, or take it back: refer handback %s"
                                .formatted(
                                        stranded.getFirst().holder().name(),
                                        Labels.of(stranded),
                                        before.name(),
                                        stranded.getFirst().label()));
    }

    /// ` Marco holds the baton for R-12 now.` after a change; nothing if none moved.
    String moved(Ask ask, Outcome outcome) {
        return outcome instanceof Outcome.Saved(var before, var partner) && mayMiss(before, partner)
                ? moved(formerContacts.move(ask.firm(), before, partner, ask.now()))
                : "";
    }

    /// Whether a contact was removed. Unknown if the turn was interrupted and runs again.
    private static boolean mayMiss(@Nullable Partner before, Partner now) {
        return before == null || !before.people().stream().allMatch(now::hasContact);
    }

    private static String moved(List<Referral> moved) {
        return moved.stream()
                .collect(Collectors.groupingBy(each -> each.holder().name()))
                .entrySet()
                .stream()
                .map(each ->
                        " %s holds the baton for %s now."
                                .formatted(each.getKey(), Labels.of(each.getValue())))
                .collect(Collectors.joining());
    }
}
