package io.baton.desk.terms;

import io.baton.desk.parsing.ParseResult;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tokens by direction. The direction comes before what it's about, `they pay us 10%, we pay them
/// 5%`, or after it: `10% for clients we send, 5% for clients they bring`.
///
/// @param payer null if the words name no direction
record TermsClauses(@Nullable Payer payer, List<TermsToken> tokens) {

    static ParseResult<List<TermsClauses>> of(List<TermsToken> tokens) {
        var directions =
                tokens.stream()
                        .filter(TermsToken.Direction.class::isInstance)
                        .map(TermsToken.Direction.class::cast)
                        .toList();
        var payers =
                directions.stream()
                        .flatMap(each -> each.payers().stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (payers.isEmpty()) {
            return ParseResult.of(List.of(new TermsClauses(null, tokens)));
        }
        var groups = groups(tokens, directions.getFirst());
        if (payers.size() > 1 && dayOfLastOnly(groups)) {
            return ParseResult.unclear(
                    "Does that day hold for both directions? Write the day first, or set one direction"
                            + " at a time.");
        }
        return ParseResult.of(byPayer(groups));
    }

    private record Group(Set<Payer> payers, List<TermsToken> tokens) {
        boolean hasDay() {
            return tokens.stream().anyMatch(TermsToken.From.class::isInstance);
        }
    }

    private static List<Group> groups(List<TermsToken> tokens, TermsToken.Direction first) {
        int start = tokens.indexOf(first);
        boolean after = tokens.subList(0, start).stream().anyMatch(TermsToken::says);
        return after ? groupsBefore(tokens) : groupsAfter(tokens, start);
    }

    /// What comes before the first direction holds for all.
    private static List<Group> groupsAfter(List<TermsToken> tokens, int start) {
        var common = tokens.subList(0, start);
        var groups = new ArrayList<Group>();
        for (var token : tokens.subList(start, tokens.size())) {
            if (token instanceof TermsToken.Direction(var payers)) {
                groups.add(new Group(payers, new ArrayList<>(common)));
            } else {
                groups.getLast().tokens().add(token);
            }
        }
        return groups;
    }

    /// What comes after the last direction belongs to it.
    private static List<Group> groupsBefore(List<TermsToken> tokens) {
        var groups = new ArrayList<Group>();
        var open = new ArrayList<TermsToken>();
        for (var token : tokens) {
            if (token instanceof TermsToken.Direction(var payers)) {
                groups.add(new Group(payers, new ArrayList<>(open)));
                open.clear();
            } else {
                open.add(token);
            }
        }
        groups.getLast().tokens().addAll(open);
        return groups;
    }

    private static boolean dayOfLastOnly(List<Group> groups) {
        return groups.size() > 1
                && groups.getLast().hasDay()
                && groups.subList(0, groups.size() - 1).stream().noneMatch(Group::hasDay);
    }

    private static List<TermsClauses> byPayer(List<Group> groups) {
        var tokens = new EnumMap<Payer, List<TermsToken>>(Payer.class);
        for (var group : groups) {
            for (var payer : group.payers()) {
                tokens.computeIfAbsent(payer, _ -> new ArrayList<>()).addAll(group.tokens());
            }
        }
        return tokens.entrySet().stream()
                .map(each -> new TermsClauses(each.getKey(), each.getValue()))
                .toList();
    }
}
