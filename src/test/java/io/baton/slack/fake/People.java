package io.baton.slack.fake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Everybody whom the workspace can see, the bot's own user included.
public final class People {
    private final Map<String, Member> byId = new ConcurrentSkipListMap<>();
    private final String ownTeam;

    People(Identity identity) {
        this.ownTeam = identity.teamId();
        put(new Member(identity.botUserId(), "baton", ownTeam, Member.Kind.BOT));
    }

    /// A full member of our own workspace.
    public Member add(String id, String name) {
        return put(new Member(id, name, ownTeam, Member.Kind.FULL));
    }

    /// A guest: in our workspace, in few channels.
    public Member addGuest(String id, String name) {
        return put(new Member(id, name, ownTeam, Member.Kind.GUEST));
    }

    /// Somebody of another workspace, seen through a shared channel.
    public Member addStranger(String id, String name, String teamId) {
        return put(new Member(id, name, teamId, Member.Kind.STRANGER));
    }

    public void deactivate(String id) {
        Member member = get(id);
        put(new Member(id, member.name(), member.teamId(), Member.Kind.DEACTIVATED));
    }

    public Optional<Member> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Member get(String id) {
        return find(id).orElseThrow(() -> Refusal.of("user_not_found"));
    }

    Collection<Member> all() {
        return byId.values();
    }

    private Member put(Member member) {
        byId.put(member.id(), member);
        return member;
    }
}
