/// Cards and sentences about a referral. Nothing here reads a store.
@NullMarked
package io.baton.desk.refer.card;

import org.jspecify.annotations.NullMarked;
