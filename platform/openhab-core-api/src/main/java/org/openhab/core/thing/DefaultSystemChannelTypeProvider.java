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
package org.openhab.core.thing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeProvider;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.StateChannelTypeBuilder;
import org.openhab.core.thing.type.TriggerChannelTypeBuilder;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.EventOption;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.openhab.core.util.BundleResolver;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Provides the channel types that all bindings may use as {@code system.<id>}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = { ChannelTypeProvider.class, DefaultSystemChannelTypeProvider.class })
public class DefaultSystemChannelTypeProvider implements ChannelTypeProvider {

    private static final String SYSTEM = "system";
    private static final List<ChannelType> ALL = new ArrayList<>();

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_SIGNAL_STRENGTH = new ChannelTypeUID(SYSTEM,
            "signal-strength");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_LOW_BATTERY = new ChannelTypeUID(SYSTEM, "low-battery");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BATTERY_LEVEL = new ChannelTypeUID(SYSTEM,
            "battery-level");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_TRIGGER = new ChannelTypeUID(SYSTEM, "trigger");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_RAWBUTTON = new ChannelTypeUID(SYSTEM, "rawbutton");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BUTTON = new ChannelTypeUID(SYSTEM, "button");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_RAWROCKER = new ChannelTypeUID(SYSTEM, "rawrocker");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_POWER = new ChannelTypeUID(SYSTEM, "power");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_LOCATION = new ChannelTypeUID(SYSTEM, "location");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MOTION = new ChannelTypeUID(SYSTEM, "motion");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BRIGHTNESS = new ChannelTypeUID(SYSTEM, "brightness");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_COLOR = new ChannelTypeUID(SYSTEM, "color");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_COLOR_TEMPERATURE = new ChannelTypeUID(SYSTEM,
            "color-temperature");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_COLOR_TEMPERATURE_ABS = new ChannelTypeUID(SYSTEM,
            "color-temperature-abs");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_VOLUME = new ChannelTypeUID(SYSTEM, "volume");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MUTE = new ChannelTypeUID(SYSTEM, "mute");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MEDIA_CONTROL = new ChannelTypeUID(SYSTEM,
            "media-control");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MEDIA_TITLE = new ChannelTypeUID(SYSTEM, "media-title");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MEDIA_ARTIST = new ChannelTypeUID(SYSTEM,
            "media-artist");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_WIND_DIRECTION = new ChannelTypeUID(SYSTEM,
            "wind-direction");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_WIND_SPEED = new ChannelTypeUID(SYSTEM, "wind-speed");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_OUTDOOR_TEMPERATURE = new ChannelTypeUID(SYSTEM,
            "outdoor-temperature");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_INDOOR_TEMPERATURE = new ChannelTypeUID(SYSTEM,
            "indoor-temperature");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ATMOSPHERIC_HUMIDITY = new ChannelTypeUID(SYSTEM,
            "atmospheric-humidity");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BAROMETRIC_PRESSURE = new ChannelTypeUID(SYSTEM,
            "barometric-pressure");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_POWER = new ChannelTypeUID(SYSTEM,
            "electric-power");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_CURRENT = new ChannelTypeUID(SYSTEM,
            "electric-current");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_VOLTAGE = new ChannelTypeUID(SYSTEM,
            "electric-voltage");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_ENERGY = new ChannelTypeUID(SYSTEM,
            "electric-energy");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_UV_INDEX = new ChannelTypeUID(SYSTEM, "uv-index");

    public static final ChannelType SYSTEM_CHANNEL_SIGNAL_STRENGTH = add(state(SYSTEM_CHANNEL_TYPE_UID_SIGNAL_STRENGTH,
            "Signal Strength", "Number", "QualityOfService",
            "How well the device is received, from 0 (not at all) to 4").withStateDescriptionFragment(
                    StateDescriptionFragmentBuilder.create().withMinimum(new BigDecimal(0))
                            .withMaximum(new BigDecimal(4)).withStep(BigDecimal.ONE).withReadOnly(true)
                            .withOptions(options("no signal", "weak", "average", "good", "excellent")).build()));
    public static final ChannelType SYSTEM_CHANNEL_LOW_BATTERY = add(state(SYSTEM_CHANNEL_TYPE_UID_LOW_BATTERY,
            "Low Battery", "Switch", "LowBattery", "ON when the battery should be changed or charged")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true).build()));
    public static final ChannelType SYSTEM_CHANNEL_BATTERY_LEVEL = add(state(SYSTEM_CHANNEL_TYPE_UID_BATTERY_LEVEL,
            "Battery Level", "Number", "Battery", "What is left in the battery, in percent")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create()
                            .withMinimum(new BigDecimal(0)).withMaximum(new BigDecimal(100)).withStep(BigDecimal.ONE)
                            .withReadOnly(true).withPattern("%.0f %%").build()));
    public static final ChannelType SYSTEM_TRIGGER = trigger(SYSTEM_CHANNEL_TYPE_UID_TRIGGER, "Trigger");
    public static final ChannelType SYSTEM_RAWBUTTON = trigger(SYSTEM_CHANNEL_TYPE_UID_RAWBUTTON, "Raw Button",
            CommonTriggerEvents.PRESSED, CommonTriggerEvents.RELEASED);
    public static final ChannelType SYSTEM_BUTTON = trigger(SYSTEM_CHANNEL_TYPE_UID_BUTTON, "Button",
            CommonTriggerEvents.SHORT_PRESSED, CommonTriggerEvents.DOUBLE_PRESSED, CommonTriggerEvents.LONG_PRESSED);
    public static final ChannelType SYSTEM_RAWROCKER = trigger(SYSTEM_CHANNEL_TYPE_UID_RAWROCKER, "Raw Rocker Button",
            CommonTriggerEvents.DIR1_PRESSED, CommonTriggerEvents.DIR1_RELEASED, CommonTriggerEvents.DIR2_PRESSED,
            CommonTriggerEvents.DIR2_RELEASED);
    public static final ChannelType SYSTEM_POWER = add(
            state(SYSTEM_CHANNEL_TYPE_UID_POWER, "Power", "Switch", "Switch", "ON when the device works"));
    public static final ChannelType SYSTEM_LOCATION = add(state(SYSTEM_CHANNEL_TYPE_UID_LOCATION, "Location",
            "Location", null, "Where it is: latitude, longitude, height")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%2$s°N %3$s°E %1$sm").build()));
    public static final ChannelType SYSTEM_MOTION = add(
            state(SYSTEM_CHANNEL_TYPE_UID_MOTION, "Motion", "Switch", "Motion", "ON while something moves")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true).build()));
    public static final ChannelType SYSTEM_BRIGHTNESS = add(state(SYSTEM_CHANNEL_TYPE_UID_BRIGHTNESS, "Brightness",
            "Dimmer", "Light", "How bright the light is; also switches it").withStateDescriptionFragment(
                    StateDescriptionFragmentBuilder.create().withMinimum(new BigDecimal(0))
                            .withMaximum(new BigDecimal(100)).withPattern("%d %%").build()));
    public static final ChannelType SYSTEM_COLOR = add(
            state(SYSTEM_CHANNEL_TYPE_UID_COLOR, "Color", "Color", "ColorLight", "The colour of the light"));
    public static final ChannelType SYSTEM_COLOR_TEMPERATURE = add(
            state(SYSTEM_CHANNEL_TYPE_UID_COLOR_TEMPERATURE, "Color Temperature", "Dimmer", "ColorLight",
                    "The white of the light, from 0 (cold) to 100 (warm)").withStateDescriptionFragment(
                            StateDescriptionFragmentBuilder.create().withMinimum(new BigDecimal(0))
                                    .withMaximum(new BigDecimal(100)).withPattern("%.0f").build()));
    public static final ChannelType SYSTEM_COLOR_TEMPERATURE_ABS = add(
            state(SYSTEM_CHANNEL_TYPE_UID_COLOR_TEMPERATURE_ABS, "Color Temperature", "Number:Temperature",
                    "ColorLight", "The white of the light in kelvin")
                            .withStateDescriptionFragment(
                                    StateDescriptionFragmentBuilder.create().withMinimum(new BigDecimal(1000))
                                            .withMaximum(new BigDecimal(10000)).withPattern("%.0f K").build())
                            .isAdvanced(true).withUnitHint("K"));
    public static final ChannelType SYSTEM_VOLUME = add(
            state(SYSTEM_CHANNEL_TYPE_UID_VOLUME, "Volume", "Dimmer", "SoundVolume", "How loud the device is")
                    .withStateDescriptionFragment(
                            StateDescriptionFragmentBuilder.create().withMinimum(new BigDecimal(0))
                                    .withMaximum(new BigDecimal(100)).withPattern("%d %%").build()));
    public static final ChannelType SYSTEM_MUTE = add(
            state(SYSTEM_CHANNEL_TYPE_UID_MUTE, "Mute", "Switch", "SoundVolume_Mute", "ON while the device is silent"));
    public static final ChannelType SYSTEM_MEDIA_CONTROL = add(
            state(SYSTEM_CHANNEL_TYPE_UID_MEDIA_CONTROL, "Media Control", "Player", "MediaControl", null));
    public static final ChannelType SYSTEM_MEDIA_TITLE = add(
            state(SYSTEM_CHANNEL_TYPE_UID_MEDIA_TITLE, "Media Title", "String", null, "What is played")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true).build()));
    public static final ChannelType SYSTEM_MEDIA_ARTIST = add(
            state(SYSTEM_CHANNEL_TYPE_UID_MEDIA_ARTIST, "Media Artist", "String", null, "Who made what is played")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true).build()));
    public static final ChannelType SYSTEM_WIND_DIRECTION = add(state(SYSTEM_CHANNEL_TYPE_UID_WIND_DIRECTION,
            "Wind Direction", "Number:Angle", "Wind", "Where the wind comes from").withStateDescriptionFragment(
                    StateDescriptionFragmentBuilder.create().withMinimum(new BigDecimal(0))
                            .withMaximum(new BigDecimal(360)).withReadOnly(true).withPattern("%.0f %unit%").build()));
    public static final ChannelType SYSTEM_WIND_SPEED = add(state(SYSTEM_CHANNEL_TYPE_UID_WIND_SPEED, "Wind Speed",
            "Number:Speed", "Wind", "How fast the wind blows").withStateDescriptionFragment(
                    StateDescriptionFragmentBuilder.create().withReadOnly(true).withPattern("%.1f %unit%").build()));
    public static final ChannelType SYSTEM_OUTDOOR_TEMPERATURE = add(state(SYSTEM_CHANNEL_TYPE_UID_OUTDOOR_TEMPERATURE,
            "Outdoor Temperature", "Number:Temperature", "Temperature", "The temperature outside")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%.1f %unit%").build()));
    public static final ChannelType SYSTEM_INDOOR_TEMPERATURE = add(state(SYSTEM_CHANNEL_TYPE_UID_INDOOR_TEMPERATURE,
            "Indoor Temperature", "Number:Temperature", "Temperature", "The temperature inside")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%.1f %unit%").build()));
    public static final ChannelType SYSTEM_ATMOSPHERIC_HUMIDITY = add(
            state(SYSTEM_CHANNEL_TYPE_UID_ATMOSPHERIC_HUMIDITY, "Atmospheric Humidity", "Number:Dimensionless",
                    "Humidity", "The relative humidity of the air").withStateDescriptionFragment(
                            StateDescriptionFragmentBuilder.create().withReadOnly(true).withPattern("%.0f %%").build())
                            .withUnitHint("%"));
    public static final ChannelType SYSTEM_BAROMETRIC_PRESSURE = add(state(SYSTEM_CHANNEL_TYPE_UID_BAROMETRIC_PRESSURE,
            "Barometric Pressure", "Number:Pressure", "Pressure", "The pressure of the air")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%.3f %unit%").build()));
    public static final ChannelType SYSTEM_ELECTRIC_POWER = add(state(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_POWER,
            "Electric Power", "Number:Power", "Energy", "The power that is drawn or delivered")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%.1f %unit%").build()));
    public static final ChannelType SYSTEM_ELECTRIC_CURRENT = add(state(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_CURRENT,
            "Electric Current", "Number:ElectricCurrent", "Energy", "The current that flows")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%.1f %unit%").build()));
    public static final ChannelType SYSTEM_ELECTRIC_VOLTAGE = add(state(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_VOLTAGE,
            "Electric Voltage", "Number:ElectricPotential", "Energy", "The voltage that is measured")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%.1f %unit%").build()));
    public static final ChannelType SYSTEM_ELECTRICAL_ENERGY = add(state(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_ENERGY,
            "Electric Energy", "Number:Energy", "Energy", "The energy that was used or delivered")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                            .withPattern("%.1f %unit%").build()));
    public static final ChannelType SYSTEM_UV_INDEX = add(
            state(SYSTEM_CHANNEL_TYPE_UID_UV_INDEX, "UV Index", "Number", null, "How strong the ultraviolet light is")
                    .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create()
                            .withMinimum(new BigDecimal(1)).withReadOnly(true).withPattern("%d").build()));

    private final ChannelTypeI18nLocalizationService localizationService;
    private final BundleResolver bundleResolver;

    @Activate
    public DefaultSystemChannelTypeProvider(
            @Reference ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService,
            @Reference BundleResolver bundleResolver) {
        this.localizationService = channelTypeI18nLocalizationService;
        this.bundleResolver = bundleResolver;
    }

    private static StateChannelTypeBuilder state(ChannelTypeUID uid, String label, String itemType,
            @Nullable String category, @Nullable String description) {
        StateChannelTypeBuilder builder = ChannelTypeBuilder.state(uid, label, itemType).withTags(tagsOf(uid));
        Optional.ofNullable(category).ifPresent(builder::withCategory);
        Optional.ofNullable(description).ifPresent(builder::withDescription);
        return builder;
    }

    private static ChannelType trigger(ChannelTypeUID uid, String label, String... events) {
        TriggerChannelTypeBuilder builder = ChannelTypeBuilder.trigger(uid, label);
        if (events.length > 0) {
            builder.withEventDescription(
                    new EventDescription(Stream.of(events).map(event -> new EventOption(event, null)).toList()));
        }
        return add(builder);
    }

    private static ChannelType add(ChannelTypeBuilder<?> builder) {
        ChannelType type = builder.build();
        ALL.add(type);
        return type;
    }

    private static List<StateOption> options(String... labels) {
        return IntStream.range(0, labels.length).mapToObj(i -> new StateOption(Integer.toString(i), labels[i]))
                .toList();
    }

    /** The semantic tags that openHAB 4.3 knows; 5.x has more. */
    private static List<String> tagsOf(ChannelTypeUID uid) {
        return switch (uid.getId()) {
            case "low-battery" -> List.of("LowBattery", "Energy");
            case "battery-level", "electric-energy" -> List.of("Measurement", "Energy");
            case "signal-strength" -> List.of("Measurement", "Level");
            case "power" -> List.of("Switch", "Power");
            case "location" -> List.of("Measurement");
            case "motion" -> List.of("Status", "Presence");
            case "brightness" -> List.of("Control", "Light");
            case "color" -> List.of("Control", "Light");
            case "color-temperature", "color-temperature-abs" -> List.of("Control", "ColorTemperature");
            case "volume" -> List.of("Control", "SoundVolume");
            case "mute" -> List.of("Switch", "SoundVolume");
            case "media-control" -> List.of("Control");
            case "media-title", "media-artist" -> List.of("Status");
            case "wind-direction", "wind-speed" -> List.of("Measurement", "Wind");
            case "outdoor-temperature", "indoor-temperature" -> List.of("Measurement", "Temperature");
            case "atmospheric-humidity" -> List.of("Measurement", "Humidity");
            case "barometric-pressure" -> List.of("Measurement", "Pressure");
            case "electric-power" -> List.of("Measurement", "Power");
            case "electric-current" -> List.of("Measurement", "Current");
            case "electric-voltage" -> List.of("Measurement", "Voltage");
            case "uv-index" -> List.of("Measurement", "Ultraviolet");
            default -> List.of();
        };
    }

    @Override
    public Collection<ChannelType> getChannelTypes(@Nullable Locale locale) {
        return ALL.stream().map(type -> localized(type, locale)).toList();
    }

    @Override
    public @Nullable ChannelType getChannelType(ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        return ALL.stream().filter(type -> type.getUID().equals(channelTypeUID)).findFirst()
                .map(type -> localized(type, locale)).orElse(null);
    }

    private ChannelType localized(ChannelType type, @Nullable Locale locale) {
        Bundle bundle = bundleResolver.resolveBundle(DefaultSystemChannelTypeProvider.class);
        return bundle == null || locale == null ? type
                : localizationService.createLocalizedChannelType(bundle, type, locale);
    }
}
