/**
 * What routes of every feature share: answers that carry a version as their entity tag, files to be saved, pages and their
 * cursors. It knows no feature and no document; how a failure becomes an answer is {@code problems}.
 */
@NullMarked
package org.charterexchange.service.web;

import org.jspecify.annotations.NullMarked;
