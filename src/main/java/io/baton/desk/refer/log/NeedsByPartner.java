package io.baton.desk.refer.log;

import io.baton.bench.Cover;
import io.baton.bench.Ranking;
import io.baton.bench.SearchRequest;
import io.baton.desk.Ask;
import io.baton.draft.Proposal.Need;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Splits several needs the way `partner find` does: one for each partner who serves some of them.
public final class NeedsByPartner {
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)[,;&+\\n]|\\b(?:and|plus|as well as)\\b|\\b[1-9][.)] ");

    private final Ranking ranking;
    private final Partners partners;

    public NeedsByPartner(Ranking ranking, Partners partners) {
        this.ranking = ranking;
        this.partners = partners;
    }

    /// @param needs each with the partner who serves it, or without one
    /// @param leftOver words that belong to no need
    public record Split(List<Need> needs, List<String> leftOver) {
        public Split {
            needs = List.copyOf(needs);
            leftOver = List.copyOf(leftOver);
        }
    }

    /// Empty if it's a single need, or needs for a single partner.
    public Optional<Split> split(Ask ask, String need) {
        if (!SEVERAL.matcher(need).find()) {
            return Optional.empty();
        }
        var bench = partners.all(ask.firm().id());
        return ranking.find(new SearchRequest(need, ask.firm(), bench, ask.now()))
                .cover()
                .map(NeedsByPartner::split)
                .filter(split -> split.needs().size() > 1);
    }

    private static Split split(Cover cover) {
        var byPartner = new LinkedHashMap<PartnerId, String>();
        for (var assignment : cover.assignments()) {
            byPartner.merge(
                    assignment.match().partner().id(),
                    assignment.need().strip(),
                    (one, more) -> one + "; " + more);
        }
        var needs = new ArrayList<Need>();
        byPartner.forEach((partner, words) -> needs.add(new Need(words, partner)));
        cover.inHouse().forEach(each -> needs.add(new Need(each.need().strip(), null)));
        cover.unserved().forEach(each -> needs.add(new Need(each.strip(), null)));
        return new Split(needs, cover.leftOver());
    }
}
