/** The EHR's look, for apps that wish to blend in (SMART App Launch 2, styling). Text contrast is 4.5 : 1 or more. */
export const smartStyle = {
  color_background: '#f6f8fa',
  color_error: '#b3261e',
  color_highlight: '#0b6e5b',
  color_modal_backdrop: '#101820',
  color_success: '#1f6f3d',
  color_text: '#1d2730',
  dim_border_radius: '6px',
  dim_font_size: '16px',
  dim_spacing_size: '16px',
  font_family_body: 'system-ui, sans-serif',
  font_family_heading: 'system-ui, sans-serif',
};
