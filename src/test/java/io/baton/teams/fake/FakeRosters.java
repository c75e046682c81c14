package io.baton.teams.fake;

import io.baton.teams.fake.FakeConnector.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Who is in the conversations, as the connector tells the bot.
public final class FakeRosters {
    private static final Comparator<RosterMember> BY_NAME =
            Comparator.comparing(RosterMember::name);

    private final Map<String, Set<RosterMember>> rosters = new ConcurrentHashMap<>();
    private final Map<String, Set<RosterMember>> left = new ConcurrentHashMap<>();
    private final Map<String, RosterMember> members = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Answer> faults = new ConcurrentLinkedQueue<>();

    void add(RosterMember rosterMember) {
        members.put(rosterMember.id(), rosterMember);
        members.put(rosterMember.entra(), rosterMember);
    }

    void join(String conversation, RosterMember rosterMember) {
        rosters.computeIfAbsent(conversation, _ -> ConcurrentHashMap.newKeySet()).add(rosterMember);
        left.computeIfAbsent(conversation, _ -> ConcurrentHashMap.newKeySet()).remove(rosterMember);
    }

    /// The person's account is deleted. No conversation has them any more.
    public void loses(TeamsUser user) {
        members.remove(user.member().id());
        members.remove(user.member().entra());
        rosters.values().forEach(each -> each.remove(user.member()));
    }

    /// The person's account exists again.
    public void regains(TeamsUser user) {
        add(user.member());
    }

    /// The person's account is deleted, but the conversations still list a person without one.
    /// (Microsoft's company communicator saw this: its pull request 187.)
    public void keepsRemains(TeamsUser user) {
        var member = user.member();
        var remains = new RosterMember(member.entra(), member.name(), "", "", "");
        members.put(member.id(), remains);
        members.put(member.entra(), remains);
    }

    /// The next request about a single person is refused like this.
    public void fails(int status, String code) {
        faults.add(Answer.error(status, code));
    }

    @Nullable RosterMember find(String id) {
        return members.get(id);
    }

    void leave(String conversation, RosterMember rosterMember) {
        rosters.computeIfAbsent(conversation, _ -> ConcurrentHashMap.newKeySet())
                .remove(rosterMember);
        left.computeIfAbsent(conversation, _ -> ConcurrentHashMap.newKeySet()).add(rosterMember);
    }

    /// A personal chat lists its person only. Elsewhere people are listed until they leave.
    private boolean isIn(String conversation, RosterMember rosterMember) {
        return conversation.startsWith("a:")
                ? conversation.equals("a:" + rosterMember.entra())
                : !left.getOrDefault(conversation, Set.of()).contains(rosterMember);
    }

    Answer one(String conversation, String id) {
        var fault = faults.poll();
        if (fault != null) {
            return fault;
        }
        var rosterMember = members.get(id);
        return rosterMember == null || !isIn(conversation, rosterMember)
                ? Answer.error(404, "MemberNotFoundInConversation")
                : Answer.of(200, rosterMember.inRoster());
    }

    /// One person a page: the smallest page there can be.
    Answer page(String conversation, String query) {
        var all = rosters.getOrDefault(conversation, Set.of()).stream().sorted(BY_NAME).toList();
        int from = query.isEmpty() ? 0 : Integer.parseInt(query);
        var page = TeamsJson.object();
        var some = page.putArray("members");
        List<RosterMember> next = all.stream().skip(from).limit(1).toList();
        next.forEach(member -> some.add(member.inRoster()));
        return Answer.of(
                200, from + 1 < all.size() ? page.put("continuationToken", "" + (from + 1)) : page);
    }
}
