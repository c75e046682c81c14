/// How claims on clients are stored.
@NullMarked
package io.baton.mongo.document.claim;

import org.jspecify.annotations.NullMarked;
