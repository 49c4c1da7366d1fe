document.getElementById('said').textContent = 'Said with scripts.';
