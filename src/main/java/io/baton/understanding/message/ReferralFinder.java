package io.baton.understanding.message;

import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import io.baton.search.text.Tokens;
import io.baton.understanding.Intent;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NamedReferral;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the referral a step is about when it's named by its client, its need or its partner: "the
/// Acme cabling", "lake hotel signed".
final class ReferralFinder {
    private final Intent intent;
    private final FirmNames names;
    private final Set<String> stems;

    ReferralFinder(Intent intent, FirmNames names, String text) {
        this.intent = intent;
        this.names = names;
        this.stems = Tokens.stems(text);
    }

    /// @return empty if none fits, or several fit equally well
    Optional<NamedReferral> find(@Nullable String client, @Nullable PartnerId partner) {
        var named = client == null ? byNeed() : names.referrals().ofClient(client);
        var possible = named.stream().filter(each -> stages().contains(each.stage())).toList();
        return best(possible.isEmpty() ? named : possible, partner);
    }

    /// Whether the message has most words of the referral's need.
    boolean namesNeed(NamedReferral referral) {
        return coverage(referral) >= 0.5;
    }

    private List<NamedReferral> byNeed() {
        return names.referrals().openAbout(stems).stream()
                .filter(each -> coverage(each) >= 1)
                .toList();
    }

    private Optional<NamedReferral> best(List<NamedReferral> all, @Nullable PartnerId partner) {
        var sorted =
                all.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (NamedReferral each) -> fit(each, partner))
                                        .reversed())
                        .toList();
        if (sorted.size() > 1 && fit(sorted.get(0), partner) == fit(sorted.get(1), partner)) {
            return Optional.empty();
        }
        return sorted.stream().findFirst();
    }

    private double fit(NamedReferral referral, @Nullable PartnerId partner) {
        return coverage(referral) + (partner != null && partner.equals(referral.partner()) ? 1 : 0);
    }

    /// The share of the need's words that are in the message.
    private double coverage(NamedReferral referral) {
        var need = Tokens.stems(referral.need());
        var said = new HashSet<>(need);
        said.retainAll(stems);
        return need.isEmpty() ? 0 : (double) said.size() / need.size();
    }

    private Set<Stage> stages() {
        return switch (intent) {
            case WON, LOST, HAND_BACK -> EnumSet.of(Stage.ACCEPTED, Stage.OFFERED);
            case PAID, ENDED -> EnumSet.of(Stage.WON);
            case TAKE_BACK, ACCEPT, DECLINE, ACCEPTED_ELSEWHERE -> EnumSet.of(Stage.OFFERED);
            case OFFER -> EnumSet.of(Stage.LOGGED);
            case REOPEN -> EnumSet.of(Stage.WON, Stage.LOST, Stage.WITHDRAWN);
            case PASS, WITHDRAW, NOTE, EDIT ->
                    EnumSet.of(Stage.LOGGED, Stage.OFFERED, Stage.ACCEPTED);
            case LOG_OUTBOUND,
                    LOG_INBOUND,
                    FIND,
                    UNDO,
                    SHOW,
                    LIST,
                    SEARCH,
                    REVENUE,
                    STATEMENT,
                    HELP,
                    SMALL_TALK ->
                    EnumSet.allOf(Stage.class);
        };
    }
}
