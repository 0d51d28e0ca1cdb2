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
package org.openhab.binding.withings.internal.device;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;

/**
 * What a device is to people. Its type counts more than the number of its model, which is wrong now and then
 * (withings.md 10).
 *
 * @param type the type, by the model if the answer names none
 * @param typeName the type in words, also one that is not known
 * @param model the model in words, or else the type; empty if there is neither
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Appliance(DeviceType type, String typeName, String model) {

    public static final String PROPERTY_TYPE = "deviceType";
    public static final String PROPERTY_MODEL_NUMBER = "modelNumber";

    /** Contract partners see these (withings.md 8.1). */
    private static final Map<String, String> PROPERTY_BY_FIELD = Map.of("fw", Thing.PROPERTY_FIRMWARE_VERSION,
            "mac_address", Thing.PROPERTY_MAC_ADDRESS, "serial_number", Thing.PROPERTY_SERIAL_NUMBER);

    public static Appliance of(Device device) {
        Model known = Model.of(device.modelId());
        String named = device.type().strip();
        DeviceType type = named.isEmpty() && known != null ? known.type() : DeviceType.of(named);
        String typeName = named.isEmpty() ? type.text() : named;
        return new Appliance(type, typeName, model(device.model().strip(), known, type, typeName));
    }

    private static String model(String named, @Nullable Model known, DeviceType type, String typeName) {
        if (!named.isEmpty()) {
            return named;
        }
        // A number of another type is one of the wrong ones.
        return known != null && known.type() == type ? known.name() : typeName;
    }

    /** Whether it tells when somebody goes to bed. */
    public boolean hasBed() {
        return type == DeviceType.SLEEP_MONITOR;
    }

    /** The type of things that shows it. */
    public ThingTypeUID thingType() {
        return hasBed() ? WithingsBindingConstants.THING_TYPE_SLEEP_MONITOR
                : WithingsBindingConstants.THING_TYPE_DEVICE;
    }

    /** The model for people, with its maker if that is Withings. */
    public String title() {
        String shown = model.isEmpty() ? "Device" : model;
        boolean named = shown.toLowerCase(Locale.ROOT).startsWith("withings");
        return DeviceType.WITHINGS.equals(type.vendor()) && !named ? DeviceType.WITHINGS + ' ' + shown : shown;
    }

    /** The properties of the thing that shows a device. */
    public static Map<String, String> properties(Device device) {
        Appliance appliance = of(device);
        Map<String, String> properties = new TreeMap<>();
        properties.put(Thing.PROPERTY_MODEL_ID, appliance.model());
        properties.put(PROPERTY_MODEL_NUMBER, device.modelId() == 0 ? "" : String.valueOf(device.modelId()));
        properties.put(Thing.PROPERTY_VENDOR, appliance.type().vendor());
        properties.put(PROPERTY_TYPE, appliance.typeName());
        PROPERTY_BY_FIELD.forEach((field, name) -> properties.put(name, device.properties().getOrDefault(field, "")));
        properties.values().removeIf(String::isEmpty);
        return properties;
    }
}
