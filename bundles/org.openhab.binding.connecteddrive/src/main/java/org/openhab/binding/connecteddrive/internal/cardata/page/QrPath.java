/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.connecteddrive.internal.cardata.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.page.Element;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG drawing, one unit for each module.
 *
 * @param size units from edge to edge, the quiet zone included
 * @param path the dark modules
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record QrPath(int size, String path) {

    private static final int QUIET = 4;

    /** @param label what it is, for those who do not see it */
    Element drawing(String label) {
        return Element.of("svg").look("qr").with("role", "img").with("aria-label", label)
                .with("viewBox", "0 0 " + size + ' ' + size).with("shape-rendering", "crispEdges")
                .add(Element.of("path").with("d", path));
    }

    /** Runs of dark modules become one stroke each. */
    static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET).append('h').append(x - from)
                            .append("v1h-").append(x - from).append('z');
                } else {
                    x++;
                }
            }
        }
        return new QrPath(code.size + 2 * QUIET, path.toString());
    }
}
