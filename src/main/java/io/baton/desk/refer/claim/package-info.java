/// Claims in the chat: they are kept when a referral is logged or changes, shown to members, and
/// told to partners no further than they may know.
@NullMarked
package io.baton.desk.refer.claim;

import org.jspecify.annotations.NullMarked;
