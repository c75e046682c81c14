/// Cards and sentences about a referral. They read no store.
@NullMarked
package io.baton.desk.refer.card;

import org.jspecify.annotations.NullMarked;
