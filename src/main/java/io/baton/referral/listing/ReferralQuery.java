package io.baton.referral.listing;

import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.EnumSet;
import java.util.Set;

/// Which referrals a list shows. [#matches(Referral)] says what it means; a store answers it from
/// its indexes.
///
/// @param visibility what the asker may see
/// @param stages only those in one of these stages
/// @param below only those with a lower number
public record ReferralQuery(
        Visibility visibility, Selection selection, Set<Stage> stages, int below) {

    public static final Set<Stage> OPEN = Set.of(Stage.LOGGED, Stage.OFFERED, Stage.ACCEPTED);

    private static final Set<Stage> ANY = Set.copyOf(EnumSet.allOf(Stage.class));

    public ReferralQuery {
        stages = Set.copyOf(stages);
    }

    /// All referrals of the firm.
    public static ReferralQuery every() {
        return of(new Selection.Every());
    }

    public static ReferralQuery of(Selection selection) {
        return new ReferralQuery(new Visibility.Everything(), selection, ANY, Integer.MAX_VALUE);
    }

    public ReferralQuery seenAs(Visibility other) {
        return new ReferralQuery(other, selection, stages, below);
    }

    public ReferralQuery in(Set<Stage> some) {
        return new ReferralQuery(visibility, selection, some, below);
    }

    public ReferralQuery in(Stage stage) {
        return in(Set.of(stage));
    }

    public ReferralQuery open() {
        return in(OPEN);
    }

    public ReferralQuery below(int number) {
        return new ReferralQuery(visibility, selection, stages, number);
    }

    public boolean isOfAnyStage() {
        return stages.equals(ANY);
    }

    public boolean matches(Referral referral) {
        return referral.number() < below
                && stages.contains(referral.stage())
                && visibility.shows(referral)
                && selection.matches(referral);
    }
}
