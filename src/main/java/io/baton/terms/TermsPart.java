package io.baton.terms;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One thing that a change of terms says.
public sealed interface TermsPart {

    /// No fee is owed any more.
    record NoFee() implements TermsPart {}

    /// Another fee: for each win, without limits and due on the win, unless other parts say more.
    record NewFee(Fee fee) implements TermsPart {}

    record Per(Cycle cycle) implements TermsPart {}

    /// @param floor null for none
    record AtLeast(@Nullable Money floor) implements TermsPart {}

    /// @param cap null for none
    record AtMost(@Nullable Money cap) implements TermsPart {}

    record DueOn(FeeRule.Due due) implements TermsPart {}

    /// @param days null for as long as the firm's other claims
    record ProtectedFor(@Nullable Integer days) implements TermsPart {}

    /// @param words what the client is told; null for nothing
    record ClientTold(@Nullable String words) implements TermsPart {}
}
