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
package org.openhab.devhost.internal.ohinf;

import java.net.URI;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes add-on descriptions from valid XML.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AddonXml {

    private AddonXml() {
    }

    /** Reads a file of the folder {@code addon}. */
    static void readAll(XmlNode root, OhInfFile file) {
        String id = root.required("id");
        String type = String.valueOf(root.childText("type"));
        file.noteLabels(root, part -> List.of(I18nKeys.addon(id, part)));
        file.notePlainText(root.child("name"), List.of(I18nKeys.addon(id, "name")));
        URI configuration = new ConfigXml(file).readInside(root, type + ":" + id);
        file.addons.add(new AddonDescription(id, type, String.valueOf(root.childText("name")),
                String.valueOf(root.childText("description")), root.childText("connection"),
                root.childText("countries"), root.childText("service-id"),
                configuration == null ? null : configuration.toString()));
    }
}
